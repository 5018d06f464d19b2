// SPDX-License-Identifier: GPL-3.0-or-later
// How far a task's deadline has come, and what pauses do to it.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/cycle.h"

namespace himpun::workflow
{

/// Soon: the due day has come ("n hari"), or three quarters of the working time are over (minutes,
/// hours; not counting pauses). Overdue: the due time has passed.  LongOverdue: and the whole
/// working day after the due day.
DeadlineStage stageOf(const Cycle &cycle, const Task &task, calendar::DurationUnit unit,
                      base::Instant now, const calendar::WorkingCalendar &calendar);

/// How far a deadline may be extended at \a now: to the end of the longest time an SOP may give.
base::Instant latestDue(base::Instant now, const calendar::WorkingCalendar &calendar);

/// The deadline \a due of a clock in \a unit that ran from \a since on, once it has stood still as
/// often as the cycle did.
base::Instant afterPauses(const Cycle &cycle, base::Instant due, calendar::DurationUnit unit,
                          base::Instant since, const calendar::WorkingCalendar &calendar);

} // namespace himpun::workflow
