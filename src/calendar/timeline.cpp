// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace himpun::calendar
{

namespace
{

using std::chrono::days;

/// Days since a Monday (1970-01-05 is day 7).
std::int64_t dayNumber(Timeline::Day day)
{
    return day.time_since_epoch().count() + 3;
}

Timeline::Day dayOfNumber(std::int64_t number)
{
    return Timeline::Day{days{number - 3}};
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

std::size_t weekdayOf(Timeline::Day day)
{
    const std::int64_t number = dayNumber(day);
    return static_cast<std::size_t>(number - floorDiv(number, 7) * 7);
}

std::chrono::minutes minutesOf(const Hours &hours)
{
    int sum = 0;
    for (const Interval &interval : hours)
        sum += interval.to - interval.from;
    return std::chrono::minutes{sum};
}

std::chrono::seconds startOf(const Interval &interval)
{
    return std::chrono::minutes{interval.from};
}

std::chrono::seconds endOf(const Interval &interval)
{
    return std::chrono::minutes{interval.to};
}

/// The days on which another week may begin to hold.
std::set<Timeline::Day> cutsOf(const CalendarData &data)
{
    std::set<Timeline::Day> cuts;
    for (const SeasonalHours &season : data.seasons)
        cuts.insert({Timeline::Day{season.from}, Timeline::Day{season.to} + days{1}});
    for (const auto &[date, exception] : data.exceptions)
        cuts.insert({Timeline::Day{date}, Timeline::Day{date} + days{1}});
    return cuts;
}

} // namespace

Timeline::Timeline(const CalendarData &data)
{
    const std::size_t ordinary = addWeek(data.week);
    const std::size_t closed = addWeek({});
    const std::size_t firstSeason = m_weeks.size();
    for (const SeasonalHours &season : data.seasons)
        addWeek(season.week);

    m_runs.push_back({Day::min(), ordinary, {INT64_MIN, INT64_MIN}, {}});
    for (const Day cut : cutsOf(data)) {
        const base::Date date{cut};
        const auto exception = data.exceptions.find(date);
        if (exception != data.exceptions.end()) {
            Week week;
            week[weekdayOf(cut)] = exception->second.hours;
            startRun(cut, exception->second.hours.empty() ? closed : addWeek(week));
            continue;
        }
        const auto season =
            std::find_if(data.seasons.begin(), data.seasons.end(),
                         [&](const SeasonalHours &s) { return s.from <= date && date <= s.to; });
        startRun(cut, season == data.seasons.end()
                          ? ordinary
                          : firstSeason + static_cast<std::size_t>(season - data.seasons.begin()));
    }
}

std::size_t Timeline::addWeek(const Week &week)
{
    WeekTotals totals{week};
    for (std::size_t i = 0; i < week.size(); ++i) {
        const std::chrono::seconds worked = minutesOf(week[i]);
        totals.before[Seconds][i + 1] = totals.before[Seconds][i] + worked.count();
        totals.before[Days][i + 1] = totals.before[Days][i] + (week[i].empty() ? 0 : 1);
    }
    m_weeks.push_back(std::move(totals));
    return m_weeks.size() - 1;
}

void Timeline::startRun(Day first, std::size_t week)
{
    if (m_runs.back().week == week)
        return;
    Run run{first, week};
    for (const Measure measure : {Seconds, Days}) {
        run.start[measure] = totalBefore(first, measure);
        run.offset[measure] = run.start[measure] - weekTotalBefore(week, first, measure);
    }
    m_runs.push_back(run);
}

std::int64_t Timeline::weekTotalBefore(std::size_t week, Day day, Measure measure) const
{
    const Totals &before = m_weeks[week].before[measure];
    return floorDiv(dayNumber(day), 7) * before[7] + before[weekdayOf(day)];
}

const Timeline::Run &Timeline::runOf(Day day) const
{
    const auto next = std::upper_bound(m_runs.begin() + 1, m_runs.end(), day,
                                       [](Day d, const Run &run) { return d < run.first; });
    return *(next - 1);
}

const Hours &Timeline::hoursOn(Day day) const
{
    return m_weeks[runOf(day).week].week[weekdayOf(day)];
}

std::int64_t Timeline::totalBefore(Day day, Measure measure) const
{
    const Run &run = runOf(day);
    return run.offset[measure] + weekTotalBefore(run.week, day, measure);
}

Timeline::Day Timeline::dayReaching(std::int64_t total, Measure measure) const
{
    const auto next = std::partition_point(m_runs.begin() + 1, m_runs.end(), [&](const Run &run) {
        return run.start[measure] < total;
    });
    const Run &run = *(next - 1);
    const Totals &before = m_weeks[run.week].before[measure];
    assert(before[7] > 0); // a calendar without a working day
    const std::int64_t inRun = total - run.offset[measure];
    const std::int64_t weeks = floorDiv(inRun - 1, before[7]);
    const std::int64_t rest = inRun - weeks * before[7]; // from 1 to before[7]
    const auto day = std::lower_bound(before.begin(), before.end(), rest) - before.begin() - 1;
    return dayOfNumber(weeks * 7 + day);
}

std::int64_t Timeline::workedUntil(Time time) const
{
    const Day day = std::chrono::floor<days>(time);
    const std::chrono::seconds clock = time - day;
    std::chrono::seconds worked{totalBefore(day, Seconds)};
    for (const Interval &interval : hoursOn(day)) {
        if (clock <= startOf(interval))
            break;
        worked += std::min(clock, endOf(interval)) - startOf(interval);
    }
    return worked.count();
}

Timeline::Time Timeline::whenWorked(std::int64_t seconds) const
{
    const Day day = dayReaching(seconds, Seconds);
    std::chrono::seconds rest{seconds - totalBefore(day, Seconds)};
    for (const Interval &interval : hoursOn(day)) {
        if (startOf(interval) + rest <= endOf(interval))
            return day + startOf(interval) + rest;
        rest -= endOf(interval) - startOf(interval);
    }
    assert(false); // dayReaching() promised that the day holds the rest
    return day;
}

} // namespace himpun::calendar
