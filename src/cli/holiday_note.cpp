// SPDX-License-Identifier: GPL-3.0-or-later
#include "holiday_note.h"

#include "himpun/calendar/load.h"
#include "himpun/text/lines.h"

#include <algorithm>

namespace himpun::cli
{

std::vector<int> yearsWithoutHolidays(const calendar::WorkingCalendar &calendar, base::Instant from,
                                      base::Instant to)
{
    const auto [first, last] = std::minmax(from, to);
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

} // namespace himpun::cli
