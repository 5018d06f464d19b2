// SPDX-License-Identifier: GPL-3.0-or-later
// Time that was counted without knowing the national holidays.
#pragma once

#include "console.h"
#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/forecast.h"

#include <vector>

namespace himpun::cli
{

/// The years between two moments whose national holidays \a calendar does not know.
std::vector<int> yearsWithoutHolidays(const calendar::WorkingCalendar &calendar, base::Instant from,
                                      base::Instant to);

/// A note for each such year that the steps' times reach.
void noteHolidays(Console &console, const calendar::WorkingCalendar &calendar,
                  const std::vector<workflow::ForecastStep> &steps);

} // namespace himpun::cli
