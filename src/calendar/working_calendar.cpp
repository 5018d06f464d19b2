// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/working_calendar.h"

#include "timeline.h"

#include <algorithm>
#include <cassert>

namespace himpun::calendar
{

namespace
{

using Day = Timeline::Day;
using std::chrono::days;
using std::chrono::minutes;

Timeline::Time toLocal(base::Instant instant, Zone zone)
{
    return Timeline::Time{instant.time_since_epoch() + offsetOf(zone)};
}

base::Instant toInstant(Timeline::Time time, Zone zone)
{
    return base::Instant{time.time_since_epoch() - offsetOf(zone)};
}

Day dayOf(Timeline::Time time)
{
    return std::chrono::floor<days>(time);
}

} // namespace

std::chrono::hours offsetOf(Zone zone)
{
    switch (zone) {
    case Zone::Wib: return std::chrono::hours{7};
    case Zone::Wita: return std::chrono::hours{8};
    case Zone::Wit: return std::chrono::hours{9};
    }
    return {};
}

WorkingCalendar::WorkingCalendar(CalendarData data)
    : m_data(std::move(data)), m_timeline(std::make_shared<Timeline>(m_data))
{
}

base::Date WorkingCalendar::localDate(base::Instant instant) const
{
    return base::Date{dayOf(toLocal(instant, m_data.zone))};
}

int WorkingCalendar::localMinute(base::Instant instant) const
{
    const Timeline::Time local = toLocal(instant, m_data.zone);
    return static_cast<int>(std::chrono::floor<minutes>(local - dayOf(local)).count());
}

base::Instant WorkingCalendar::at(base::Date date, int minute) const
{
    return toInstant(Day{date} + minutes{minute}, m_data.zone);
}

const Hours &WorkingCalendar::hoursOn(base::Date date) const
{
    return m_timeline->hoursOn(Day{date});
}

bool WorkingCalendar::isWorking(base::Instant instant) const
{
    const int minute = localMinute(instant);
    const Hours &hours = hoursOn(localDate(instant));
    return std::any_of(hours.begin(), hours.end(), [minute](const Interval &interval) {
        return interval.from <= minute && minute < interval.to;
    });
}

base::Instant WorkingCalendar::nextOpening(base::Instant instant) const
{
    const Timeline::Time local = toLocal(instant, m_data.zone);
    const Day today = dayOf(local);
    for (const Interval &interval : m_timeline->hoursOn(today)) {
        if (local < today + minutes{interval.to})
            return std::max(instant, at(base::Date{today}, interval.from));
    }
    const auto worked = m_timeline->totalBefore(today + days{1}, Timeline::Days);
    const base::Date next{m_timeline->dayReaching(worked + 1, Timeline::Days)};
    return at(next, hoursOn(next).front().from);
}

base::Instant WorkingCalendar::closingOf(base::Date workingDay) const
{
    assert(isWorkingDay(workingDay));
    return at(workingDay, hoursOn(workingDay).back().to);
}

base::Instant WorkingCalendar::add(base::Instant opened, const Duration &duration) const
{
    assert(duration.isFixed() && isValid(duration));
    if (duration.unit == DurationUnit::Days)
        return addDays(opened, workingDays(duration));
    const std::chrono::seconds given = minutes{workingMinutes(duration)};
    const auto worked = m_timeline->workedUntil(toLocal(opened, m_data.zone));
    return toInstant(m_timeline->whenWorked(worked + given.count()), m_data.zone);
}

base::Instant WorkingCalendar::addDays(base::Instant opened, int count) const
{
    const base::Date openingDay = localDate(opened);
    const bool counted = m_data.dayCount == DayCount::FromOpeningDay && isWorkingDay(openingDay)
                         && opened < closingOf(openingDay);
    const Day firstAfter = Day{openingDay} + days{counted ? 0 : 1};
    const auto before = m_timeline->totalBefore(firstAfter, Timeline::Days);
    return closingOf(base::Date{m_timeline->dayReaching(before + count, Timeline::Days)});
}

std::int64_t WorkingCalendar::between(base::Instant from, base::Instant to) const
{
    const auto worked = m_timeline->workedUntil(toLocal(to, m_data.zone))
                        - m_timeline->workedUntil(toLocal(from, m_data.zone));
    return std::chrono::duration_cast<minutes>(std::chrono::seconds{worked}).count();
}

int WorkingCalendar::workingDaysBetween(base::Date from, base::Date to) const
{
    return static_cast<int>(m_timeline->totalBefore(Day{to} + days{1}, Timeline::Days)
                            - m_timeline->totalBefore(Day{from} + days{1}, Timeline::Days));
}

base::Instant WorkingCalendar::afterPause(base::Instant due, DurationUnit unit,
                                          base::Instant stopped, base::Instant resumed) const
{
    if (stopped >= due || resumed <= stopped)
        return due;
    if (unit == DurationUnit::Days)
        return std::max(due, resumedDays(due, stopped, resumed));
    const auto left = m_timeline->workedUntil(toLocal(due, m_data.zone))
                      - m_timeline->workedUntil(toLocal(stopped, m_data.zone));
    if (left == 0)
        return std::max(due, resumed);
    const auto worked = m_timeline->workedUntil(toLocal(resumed, m_data.zone));
    return std::max(due, toInstant(m_timeline->whenWorked(worked + left), m_data.zone));
}

base::Instant WorkingCalendar::resumedDays(base::Instant due, base::Instant stopped,
                                           base::Instant resumed) const
{
    const int left = workingDaysBetween(localDate(stopped), localDate(due));
    if (left == 0)
        return closingOf(localDate(nextOpening(resumed)));
    const auto before = m_timeline->totalBefore(Day{localDate(resumed)} + days{1}, Timeline::Days);
    return closingOf(base::Date{m_timeline->dayReaching(before + left, Timeline::Days)});
}

} // namespace himpun::calendar
