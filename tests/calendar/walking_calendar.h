// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of working time in the plainest words: look at every minute, one after the other.
// Slow and easy to believe; WorkingCalendar is held against it, in answers and in speed.
#pragma once

#include "himpun/calendar/working_calendar.h"

namespace himpun::calendar::support
{

class WalkingCalendar
{
public:
    explicit WalkingCalendar(CalendarData data) : m_data(std::move(data)) { }

    const Hours &hoursOn(std::chrono::sys_days day) const
    {
        const base::Date date{day};
        const auto exception = m_data.exceptions.find(date);
        if (exception != m_data.exceptions.end())
            return exception->second.hours;
        const unsigned weekday = std::chrono::weekday{day}.iso_encoding() - 1;
        for (const SeasonalHours &season : m_data.seasons) {
            if (season.from <= date && date <= season.to)
                return season.week[weekday];
        }
        return m_data.week[weekday];
    }

    /// Of whole minutes only.
    base::Instant addMinutes(base::Instant opened, int minutes) const
    {
        const base::Instant local = opened + offsetOf(m_data.zone);
        auto day = std::chrono::floor<std::chrono::days>(local);
        auto minute = std::chrono::floor<std::chrono::minutes>(local - day).count();
        for (;; day += std::chrono::days{1}, minute = 0) {
            const Hours &hours = hoursOn(day);
            for (; minute < minutesOfDay; ++minute) {
                if (isWithin(hours, minute) && --minutes == 0)
                    return day + std::chrono::minutes{minute + 1} - offsetOf(m_data.zone);
            }
        }
    }

    base::Instant addDays(base::Instant opened, int count) const
    {
        const base::Instant local = opened + offsetOf(m_data.zone);
        auto day = std::chrono::floor<std::chrono::days>(local);
        const Hours &today = hoursOn(day);
        if (m_data.dayCount == DayCount::FromOpeningDay && !today.empty()
            && local < day + std::chrono::minutes{today.back().to})
            --count;
        while (count > 0) {
            day += std::chrono::days{1};
            count -= hoursOn(day).empty() ? 0 : 1;
        }
        return day + std::chrono::minutes{hoursOn(day).back().to} - offsetOf(m_data.zone);
    }

    /// \a from not after \a to, both whole minutes.
    std::int64_t between(base::Instant from, base::Instant to) const
    {
        const base::Instant end = to + offsetOf(m_data.zone);
        base::Instant local = from + offsetOf(m_data.zone);
        std::int64_t count = 0;
        while (local < end) {
            const auto day = std::chrono::floor<std::chrono::days>(local);
            const Hours &hours = hoursOn(day);
            for (; local < end && local < day + std::chrono::days{1};
                 local += std::chrono::minutes{1})
                count +=
                    isWithin(hours, std::chrono::floor<std::chrono::minutes>(local - day).count())
                        ? 1
                        : 0;
        }
        return count;
    }

private:
    static constexpr std::int64_t minutesOfDay = 24 * 60;

    static bool isWithin(const Hours &hours, std::int64_t minute)
    {
        for (const Interval &interval : hours) {
            if (interval.from <= minute && minute < interval.to)
                return true;
        }
        return false;
    }

    CalendarData m_data;
};

} // namespace himpun::calendar::support
