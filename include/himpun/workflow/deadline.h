// SPDX-License-Identifier: GPL-3.0-or-later
// How far a task's deadline has come.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/cycle.h"

namespace himpun::workflow
{

/// Soon: the due day has come ("n hari"), or three quarters of the working time are over (minutes,
/// hours). Overdue: the due time has passed.  LongOverdue: and a whole working day with it.
DeadlineStage stageOf(const Task &task, calendar::DurationUnit unit, base::Instant now,
                      const calendar::WorkingCalendar &calendar);

} // namespace himpun::workflow
