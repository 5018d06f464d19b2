// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_notes.h"

#include "himpun/calendar/load.h"
#include "himpun/text/lines.h"
#include "himpun/text/usage.h"

#include <algorithm>

namespace himpun::cli
{

std::vector<int> yearsWithoutHolidays(const calendar::WorkingCalendar &calendar, base::Instant from,
                                      base::Instant to)
{
    const auto [first, end] = std::minmax(from, to);
    const base::Instant last = std::max(first, end - std::chrono::seconds(1));
    const std::vector<int> known = calendar::holidayYears(calendar.data());
    std::vector<int> unknown;
    for (auto year = calendar.localDate(first).year(); year <= calendar.localDate(last).year();
         ++year) {
        if (!std::ranges::binary_search(known, static_cast<int>(year)))
            unknown.push_back(static_cast<int>(year));
    }
    return unknown;
}

void noteHolidays(Console &console, const calendar::WorkingCalendar &calendar,
                  const std::vector<workflow::ForecastStep> &steps)
{
    if (steps.empty())
        return;
    base::Instant last = steps.front().opens;
    for (const workflow::ForecastStep &step : steps)
        last = std::max({last, step.opens, step.due.value_or(last)});
    for (const int year : yearsWithoutHolidays(calendar, steps.front().opens, last))
        console.note("year-without-holidays", text::yearWithoutHolidays(year));
}

void noteTargets(Console &console, service::Workbench &bench, const service::StartOrder &order)
{
    const auto cover = bench.targetCover(order);
    const int without = cover ? cover->indicators - cover->withTarget : 0;
    if (without > 0 && cover->withTarget > 0)
        console.note("without-target",
                     text::indicatorsWithoutTarget(without, cover->indicators, order.period));
}

void noteClock(Console &console, const calendar::WorkingCalendar &calendar, base::Instant at)
{
    if (at > base::SystemClock().now() + std::chrono::minutes(1))
        console.note("clock-behind", text::clockBehind(at, calendar.data().zone));
}

} // namespace himpun::cli
