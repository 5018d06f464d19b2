// SPDX-License-Identifier: GPL-3.0-or-later
// A local holiday (libur daerah) with the decree it rests on.
#pragma once

#include "settings_tab.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class HolidayDialog;
}

namespace himpun::app
{

class HolidayDialog : public QDialog
{
    Q_OBJECT
public:
    HolidayDialog(const service::Office &office, base::Date suggested, QWidget *parent = nullptr);
    ~HolidayDialog() override;

    void accept() override;

signals:
    /// The office with this day; the change may be made as it is.
    void wanted(const himpun::app::OfficeChange &change);

private:
    std::unique_ptr<Ui::HolidayDialog> m_ui;
    service::Office m_office;
};

} // namespace himpun::app
