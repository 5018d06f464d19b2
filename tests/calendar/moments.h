// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, moments and calendars as the tests write them.
#pragma once

#include "himpun/calendar/working_calendar.h"

#include <initializer_list>
#include <string>

namespace himpun::calendar::support
{

inline base::Date date(const std::string &iso)
{
    return base::parseDate(iso).value();
}

/// "2026-10-05 08:00" by the clock of a western office (WIB) unless another is named.
inline base::Instant moment(const std::string &dateAndTime, Zone zone = Zone::Wib)
{
    const std::string hour = std::to_string(offsetOf(zone).count());
    return base::parseInstant(dateAndTime.substr(0, 10) + "T" + dateAndTime.substr(11) + "+0" + hour
                              + ":00")
        .value();
}

inline int minuteOf(int hour, int minute)
{
    return hour * 60 + minute;
}

/// Monday to Thursday 07.30–16.00 with an hour's break, Friday 07.30–16.30 with one and a half.
inline Week fiveDayWeek()
{
    const Hours ordinary{{minuteOf(7, 30), minuteOf(12, 0)}, {minuteOf(13, 0), minuteOf(16, 0)}};
    const Hours friday{{minuteOf(7, 30), minuteOf(11, 30)}, {minuteOf(13, 0), minuteOf(16, 30)}};
    return {ordinary, ordinary, ordinary, ordinary, friday, {}, {}};
}

inline CalendarData fiveDays(std::initializer_list<const char *> holidays = {})
{
    CalendarData data;
    data.name = "Lima hari kerja";
    data.week = fiveDayWeek();
    for (const char *holiday : holidays)
        data.exceptions[date(holiday)] = {DayKind::Holiday, "libur", "keputusan", {}};
    return data;
}

} // namespace himpun::calendar::support
