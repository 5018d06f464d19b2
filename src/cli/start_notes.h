// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known about a start or another act, and does not keep it from being done.
#pragma once

#include "console.h"
#include "himpun/service/workbench.h"
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

/// A note where only some of the indicators have a target for the period.
void noteTargets(Console &console, service::Workbench &bench, const service::StartOrder &order);

/// A note where something is recorded at \a at because the clock is behind the file's last event.
void noteClock(Console &console, const calendar::WorkingCalendar &calendar, base::Instant at);

} // namespace himpun::cli
