// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known about a cycle that starts, and does not keep it from starting.
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

} // namespace himpun::cli
