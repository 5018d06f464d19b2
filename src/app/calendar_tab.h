// SPDX-License-Identifier: GPL-3.0-or-later
// Kalender: a year of working days, the days off with their source, the office hours.
#pragma once

#include "himpun/models/office_models.h"
#include "settings_tab.h"

namespace Ui
{
class CalendarTab;
}

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
    void offerRemoving();
    void add();
    void remove();

    std::unique_ptr<Ui::CalendarTab> m_ui;
    bool m_hasYear = false;
    models::HolidaysModel m_holidays;
};

} // namespace himpun::app
