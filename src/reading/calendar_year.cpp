// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/calendar_year.h"

#include "himpun/calendar/load.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

CalendarDay dayOf(const calendar::WorkingCalendar &calendar, base::Date date)
{
    CalendarDay day{date, calendar.isWorkingDay(date), std::nullopt, {}, false};
    const auto exception = calendar.data().exceptions.find(date);
    if (exception != calendar.data().exceptions.end()) {
        day.kind = exception->second.kind;
        day.name = exception->second.name;
        return day;
    }
    for (const calendar::SeasonalHours &season : calendar.data().seasons) {
        if (season.from <= date && date <= season.to) {
            day.inSeason = true;
            day.name = season.name;
        }
    }
    return day;
}

} // namespace

CalendarYear calendarYear(const calendar::CalendarData &data, int year)
{
    const calendar::WorkingCalendar calendar(data);
    CalendarYear whole;
    whole.year = year;
    whole.knowsHolidays = std::ranges::count(calendar::holidayYears(data), year) > 0;
    const std::chrono::sys_days first = std::chrono::year(year) / std::chrono::January / 1;
    const std::chrono::sys_days end = std::chrono::year(year + 1) / std::chrono::January / 1;
    for (std::chrono::sys_days at = first; at < end; at += std::chrono::days(1)) {
        const base::Date date(at);
        CalendarMonth &month = whole.months[static_cast<unsigned>(date.month()) - 1];
        month.days.push_back(dayOf(calendar, date));
        month.workingDays += month.days.back().isWorked ? 1 : 0;
    }
    for (const CalendarMonth &month : whole.months)
        whole.workingDays += month.workingDays;
    return whole;
}

} // namespace himpun::reading
