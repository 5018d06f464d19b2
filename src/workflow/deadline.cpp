// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/deadline.h"

namespace himpun::workflow
{

DeadlineStage stageOf(const Task &task, calendar::DurationUnit unit, base::Instant now,
                      const calendar::WorkingCalendar &calendar)
{
    if (!task.due)
        return DeadlineStage::Running;
    if (now > calendar.add(*task.due, calendar::Duration::days(1)))
        return DeadlineStage::LongOverdue;
    if (now > *task.due)
        return DeadlineStage::Overdue;
    const bool isSoon =
        unit == calendar::DurationUnit::Days
            ? calendar.localDate(now) >= calendar.localDate(*task.due)
            : 4 * calendar.remaining(now, *task.due) <= calendar.between(task.opened, *task.due);
    return isSoon ? DeadlineStage::Soon : DeadlineStage::Running;
}

} // namespace himpun::workflow
