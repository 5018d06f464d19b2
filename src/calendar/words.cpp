// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "himpun/calendar/load.h"

namespace himpun::calendar
{

std::string_view codeOf(Problem problem)
{
    switch (problem) {
    case Problem::UnknownZone: return "unknown-zone";
    case Problem::BadInterval: return "bad-interval";
    case Problem::IntervalsOverlap: return "intervals-overlap";
    case Problem::NoWorkingDay: return "no-working-day";
    case Problem::SeasonReversed: return "season-reversed";
    case Problem::SeasonsOverlap: return "seasons-overlap";
    case Problem::DateTwice: return "date-twice";
    case Problem::DateOutsideYear: return "date-outside-year";
    case Problem::HoursMissing: return "hours-missing";
    case Problem::HoursOnDayOff: return "hours-on-day-off";
    case Problem::YearTwice: return "year-twice";
    }
    return {};
}

std::string_view codeOf(Zone zone)
{
    return words::of(zone, words::zones);
}

std::optional<Zone> zoneOf(std::string_view code)
{
    for (const auto &[word, zone] : words::zones) {
        if (word == code)
            return zone;
    }
    return std::nullopt;
}

} // namespace himpun::calendar
