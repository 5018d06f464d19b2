// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the settings: shows the office, and asks for a changed one.
#pragma once

#include "himpun/service/office.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace himpun::app
{

/// What the tabs are drawn from.
struct OfficeAtHand {
    std::shared_ptr<const service::Office> office;
    std::shared_ptr<const sop::Sop>
        sop; ///< the one the office runs; nullptr where the file has none
    base::Date today;
    bool mayChange = false; ///< the person who sits here is a coordinator
};

class SettingsTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void showOffice(const OfficeAtHand &atHand) = 0;

signals:
    /// The office as the person wants it; it has not been checked.
    void wanted(const himpun::service::Office &office);
};

/// What keeps \a office from being used, in words; none: nothing.  Every rule for office files
/// holds.
QStringList faultsOf(const service::Office &office);

} // namespace himpun::app
