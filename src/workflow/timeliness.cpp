// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/timeliness.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

bool isExempted(const Cycle &cycle, const Task &task)
{
    const UnitInCycle *unit = task.unit ? cycle.find(*task.unit) : nullptr;
    return unit && unit->exempted;
}

} // namespace

Timeliness timelinessOf(const Cycle &cycle, const Task &task, base::Instant now)
{
    if (isOpen(task.state)) {
        const base::Instant reached = std::min(now, cycle.suspendedAt.value_or(now));
        return {task.due && *task.due <= reached ? 1 : 0, 0, 0};
    }
    if (!isDone(task.state) || task.state == TaskState::Skipped)
        return {};
    const bool isLate = task.due && task.closed && *task.due < task.closed->at;
    return {1, 1, isLate ? 0 : 1};
}

Timeliness timelinessOf(const Cycle &cycle, base::Instant now,
                        const std::optional<sop::StepId> &step, const std::optional<UnitId> &unit)
{
    Timeliness sum;
    for (const Task &task : cycle.tasks) {
        const bool isMeant = (!step || task.step == *step) && (!unit || task.unit == unit);
        if (isMeant && !isExempted(cycle, task))
            sum += timelinessOf(cycle, task, now);
    }
    return sum;
}

} // namespace himpun::workflow
