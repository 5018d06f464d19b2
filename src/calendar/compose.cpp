// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/load.h"

#include <set>

namespace himpun::calendar
{

namespace
{

bool isNational(const DatedException &exception)
{
    return exception.kind == DayKind::Holiday || exception.kind == DayKind::CollectiveLeave;
}

} // namespace

base::Result<CalendarData, std::vector<Finding>> compose(CalendarData hours,
                                                         const std::vector<HolidayYear> &years)
{
    std::vector<Finding> findings;
    std::set<int> seen;
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (!seen.insert(years[i].year).second)
            findings.push_back(
                {{"/" + std::to_string(i), 0}, Problem::YearTwice, std::to_string(years[i].year)});
        hours.exceptions.insert(years[i].days.begin(), years[i].days.end());
    }
    if (!findings.empty())
        return base::fail(std::move(findings));
    return hours;
}

CalendarData withYear(CalendarData data, const HolidayYear &year)
{
    std::erase_if(data.exceptions, [&](const auto &known) {
        return static_cast<int>(known.first.year()) == year.year && isNational(known.second);
    });
    data.exceptions.insert(year.days.begin(), year.days.end());
    return data;
}

std::vector<int> holidayYears(const CalendarData &data)
{
    std::set<int> years;
    for (const auto &[date, exception] : data.exceptions) {
        if (isNational(exception))
            years.insert(static_cast<int>(date.year()));
    }
    return {years.begin(), years.end()};
}

} // namespace himpun::calendar
