// SPDX-License-Identifier: GPL-3.0-or-later
// The working time of a calendar as running totals, so that no question walks from day to day.
//
// Time is cut into runs of days in which one week holds: the ordinary week, a season, or a single
// excepted date.  Within a run a total is arithmetic on whole weeks; the run is found by bisection.
// Everything here is the office's local time.
#pragma once

#include "himpun/calendar/working_calendar.h"

#include <chrono>

namespace himpun::calendar
{

class Timeline
{
public:
    using Day = std::chrono::local_days;
    using Time = std::chrono::local_seconds;

    enum Measure { Seconds, Days };

    explicit Timeline(const CalendarData &data);

    const Hours &hoursOn(Day day) const;

    /// Working seconds or working days of all days before \a day, counted from a fixed day.
    std::int64_t totalBefore(Day day, Measure measure) const;
    /// The first day by whose end the total has reached \a total.
    Day dayReaching(std::int64_t total, Measure measure) const;

    /// Working seconds up to \a time, counted from a fixed day.
    std::int64_t workedUntil(Time time) const;
    /// The first moment at which workedUntil() is \a seconds: a closing, never the next opening.
    Time whenWorked(std::int64_t seconds) const;

private:
    /// before[i]: what the week holds before its i-th day, Monday being the 0th; [7] the whole.
    using Totals = std::array<std::int64_t, 8>;
    struct WeekTotals {
        Week week;
        std::array<Totals, 2> before{}; ///< by Measure
    };
    struct Run {
        Day first;                            ///< up to the first day of the next run
        std::size_t week = 0;                 ///< in m_weeks
        std::array<std::int64_t, 2> start{};  ///< totalBefore(first)
        std::array<std::int64_t, 2> offset{}; ///< from the week's own total to the calendar's
    };

    std::size_t addWeek(const Week &week);
    std::int64_t weekTotalBefore(std::size_t week, Day day, Measure measure) const;
    void startRun(Day first, std::size_t week);
    const Run &runOf(Day day) const;

    std::vector<WeekTotals> m_weeks;
    std::vector<Run> m_runs;
};

} // namespace himpun::calendar
