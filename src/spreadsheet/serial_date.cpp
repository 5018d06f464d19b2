// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial_date.h"

#include <charconv>
#include <cmath>

namespace himpun::spreadsheet
{

namespace
{

using namespace std::chrono;

constexpr double serialsOfTheCalendar = 2'958'466; // 10000-01-01
constexpr int secondsOfADay = 86'400;

/// The 1900 system holds that 1900 was a leap year, so that its first two months are one day off.
base::Date dayOf(int serial, DaySystem system)
{
    if (system == DaySystem::From1904)
        return sys_days(1904y / 1 / 1) + days(serial);
    return sys_days(1899y / 12 / 30) + days(serial < 60 ? serial + 1 : serial);
}

} // namespace

Value momentOf(std::string_view serial, NumberKind kind, DaySystem system)
{
    double number = 0;
    const auto read = std::from_chars(serial.data(), serial.data() + serial.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == serial.data() + serial.size();
    if (!isNumber || !(number >= 0) || !(number < serialsOfTheCalendar))
        return CellError{"####"};
    const auto seconds = static_cast<std::int64_t>(std::llround(number * secondsOfADay));
    if (kind == NumberKind::Time && seconds < std::int64_t{1'000} * secondsOfADay)
        return Moment{{}, static_cast<int>(seconds)};
    Moment moment{dayOf(static_cast<int>(seconds / secondsOfADay), system), {}};
    if (kind == NumberKind::DayAndTime || kind == NumberKind::Time)
        moment.second = static_cast<int>(seconds % secondsOfADay);
    return moment;
}

Value momentIn(std::string_view iso)
{
    const auto day = base::parseDate(iso.substr(0, 10));
    if (!day)
        return CellError{"####"};
    if (iso.size() == 10)
        return Moment{*day, {}};
    const bool hasZone = iso.ends_with('Z');
    const std::string whole = std::string(iso.substr(0, 19)) + "Z";
    const auto instant = base::parseInstant(whole);
    if (!instant || (iso.size() > 19 && iso[19] != '.' && !hasZone))
        return CellError{"####"};
    const auto second = (*instant - floor<days>(*instant)).count();
    return Moment{*day, second == 0 ? std::nullopt : std::optional(static_cast<int>(second))};
}

} // namespace himpun::spreadsheet
