// SPDX-License-Identifier: GPL-3.0-or-later
// A day that is not as its weekday: a holiday, cuti bersama, or a day that is worked all the same,
// with the decree it rests on.
#pragma once

#include "settings_tab.h"

#include <QDialog>

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
    /// A new day, or that of \a date where the office's calendar names it.
    HolidayDialog(const service::Office &office, base::Date date, QWidget *parent = nullptr);
    ~HolidayDialog() override;

    void accept() override;

signals:
    /// The office with this day; the change may be made as it is.
    void wanted(const himpun::app::OfficeChange &change);

private:
    void fill(const calendar::DatedException &day);
    void showKind();
    calendar::DayKind kind() const;
    /// As it is typed; what is missing is added to \a faults.
    calendar::DatedException edited(QStringList &faults) const;

    std::unique_ptr<Ui::HolidayDialog> m_ui;
    service::Office m_office;
    std::optional<base::Date> m_before; ///< the day that is changed
};

} // namespace himpun::app
