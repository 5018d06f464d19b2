// SPDX-License-Identifier: GPL-3.0-or-later
// When each step would be due if everybody used all the time the SOP gives, and nothing were
// returned.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/command.h"

namespace himpun::workflow
{

struct ForecastStep {
    sop::StepId step;
    base::Instant opens;
    std::optional<base::Instant> due; ///< empty where the step has no time of its own
};

/// In the order in which the steps come; a step whose time is still to be agreed takes none.
std::vector<ForecastStep> forecast(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                   base::Instant start,
                                   const std::map<sop::StepId, calendar::Duration> &agreed);

} // namespace himpun::workflow
