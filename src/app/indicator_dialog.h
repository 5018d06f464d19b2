// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one indicator but its targets, which stand in the table.
#pragma once

#include "himpun/indicator/indicator.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui
{
class IndicatorDialog;
}

namespace himpun::app
{

class IndicatorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit IndicatorDialog(const indicator::Indicator &indicator, QWidget *parent = nullptr);
    ~IndicatorDialog() override;

    void accept() override;

signals:
    /// The indicator as it is now; whether its targets still fit it has not been asked.
    void wanted(const himpun::indicator::Indicator &indicator);

private:
    void fillChoices();
    void fill();
    void showMeasure(); ///< numerator and denominator where it is measured with them
    bool isElements() const;
    /// As it is typed; what is missing or cannot be read is added to \a faults.
    indicator::Indicator edited(QStringList &faults) const;
    void readMeasure(indicator::Indicator &indicator, QStringList &faults) const;

    std::unique_ptr<Ui::IndicatorDialog> m_ui;
    indicator::Indicator m_before;
    std::vector<indicator::PredicateScale> m_scales; ///< in the order of the choices
};

} // namespace himpun::app
