// SPDX-License-Identifier: GPL-3.0-or-later
// One year of an office's calendar, day by day: what is worked, what is off and why.
#pragma once

#include "himpun/calendar/working_calendar.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

struct CalendarDay {
    base::Date date;
    bool isWorked = false;
    std::optional<calendar::DayKind> kind; ///< where the date is an exception
    std::string name;                      ///< of the exception, or of the season (Ramadan)
    bool inSeason = false;

    bool operator==(const CalendarDay &) const = default;
};

struct CalendarMonth {
    std::vector<CalendarDay> days;
    int workingDays = 0;
};

struct CalendarYear {
    int year = 0;
    std::array<CalendarMonth, 12> months;
    int workingDays = 0;
    bool knowsHolidays = false; ///< the national ones of this year
};

CalendarYear calendarYear(const calendar::CalendarData &data, int year);

} // namespace himpun::reading
