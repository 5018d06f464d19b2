// SPDX-License-Identifier: GPL-3.0-or-later
// Kalender: a year of working days, the days off with their source, the office hours, all of which
// a coordinator keeps up.
#pragma once

#include "himpun/models/office_models.h"
#include "hours_dialog.h"

namespace Ui
{
class CalendarTab;
}

class QMenu;

namespace himpun::app
{

class CalendarTab : public SettingsTab
{
    Q_OBJECT
public:
    explicit CalendarTab(QWidget *parent = nullptr);
    ~CalendarTab() override;

protected:
    void fill() override;

private:
    void showYear();
    void offerChanging();
    std::optional<base::Date> chosenDay() const;
    void add();
    void change();
    void askDay(base::Date date);
    void remove();
    void offerHours(QMenu &menu);
    void askHours(const HoursSubject &subject);
    void takeYear();

    std::unique_ptr<Ui::CalendarTab> m_ui;
    bool m_hasYear = false;
    models::HolidaysModel m_holidays;
};

} // namespace himpun::app
