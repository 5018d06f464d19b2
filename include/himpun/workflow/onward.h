// SPDX-License-Identifier: GPL-3.0-or-later
// Where an open task leads once it is done: what a person wants to know before he says so.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/cycle.h"

#include <vector>

namespace himpun::workflow
{

/// Where a correction of a finished cycle goes straight to from \a target: the office step that
/// approved last.  Empty where that does not lie behind \a target.
std::optional<sop::StepId> approvalAfter(const sop::Sop &sop, const Cycle &cycle,
                                         const sop::StepId &target);

struct Onward {
    std::vector<OpenedTask> opened; ///< with their due times; none: the cycle ends
    bool afterOthers = false;       ///< not before the other units have arrived at the join

    bool operator==(const Onward &) const = default;
};

/// As if \a task were completed or approved at \a at, and by then every other unit had arrived.
Onward onwardFrom(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                  const Cycle &cycle, TaskId task, base::Instant at);

} // namespace himpun::workflow
