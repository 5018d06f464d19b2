// SPDX-License-Identifier: GPL-3.0-or-later
// The words offices are written in.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/indicator/sheet.h"

#include <string_view>
#include <utility>

namespace himpun::service::words
{

inline constexpr std::string_view officeFormat = "office/1";

/// What "policies/required" may list.
inline constexpr std::pair<std::string_view, bool indicator::Requirements::*> required[] = {
    {"actual", &indicator::Requirements::actual},
    {"hindering", &indicator::Requirements::obstacle},
    {"followUp", &indicator::Requirements::followUp},
    {"supporting", &indicator::Requirements::support},
    {"evidence", &indicator::Requirements::evidence},
    {"spent", &indicator::Requirements::spent},
};

inline constexpr std::pair<std::string_view, calendar::DayCount> dayCounts[] = {
    {"after-opening-day", calendar::DayCount::AfterOpeningDay},
    {"from-opening-day", calendar::DayCount::FromOpeningDay}};

} // namespace himpun::service::words
