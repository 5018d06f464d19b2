// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/cycle.h"

#include <algorithm>

namespace himpun::workflow
{

const Task *Cycle::find(TaskId id) const
{
    return id.number >= 1 && id.number <= tasks.size() ? &tasks[id.number - 1] : nullptr;
}

const UnitInCycle *Cycle::find(const UnitId &unit) const
{
    const auto found = std::ranges::find(units, unit, &UnitInCycle::unit);
    return found == units.end() ? nullptr : &*found;
}

UnitInCycle *Cycle::find(const UnitId &unit)
{
    const auto found = std::ranges::find(units, unit, &UnitInCycle::unit);
    return found == units.end() ? nullptr : &*found;
}

std::vector<const Task *> Cycle::openTasks() const
{
    std::vector<const Task *> open;
    for (const Task &task : tasks) {
        if (isOpen(task.state))
            open.push_back(&task);
    }
    return open;
}

const std::vector<OfficialId> &Cycle::holders(const sop::Step &step,
                                              const std::optional<UnitId> &unit) const
{
    static const std::vector<OfficialId> nobody;
    for (const Assignment &assignment : assignments) {
        if (assignment.actor == step.actor && assignment.unit == unit)
            return assignment.officials;
    }
    return nobody;
}

bool Cycle::isCoordinator(const OfficialId &official) const
{
    return std::ranges::find(coordinators, official) != coordinators.end();
}

calendar::Duration Cycle::durationOf(const sop::Step &step) const
{
    if (step.duration.unit != calendar::DurationUnit::Agreed)
        return step.duration;
    const auto found = agreed.find(step.id);
    return found == agreed.end() ? calendar::Duration::none() : found->second;
}

const Task *lastApproval(const Cycle &cycle)
{
    const Task *last = nullptr;
    for (const Task &task : cycle.tasks) {
        const bool counts = task.state == TaskState::Approved && !task.unit && !task.superseded;
        if (counts && (!last || last->closed->event < task.closed->event))
            last = &task;
    }
    return last;
}

std::string_view codeOf(TaskState state)
{
    switch (state) {
    case TaskState::Offered: return "offered";
    case TaskState::Claimed: return "claimed";
    case TaskState::Delegated: return "delegated";
    case TaskState::Completed: return "completed";
    case TaskState::Approved: return "approved";
    case TaskState::SentBack: return "sent-back";
    case TaskState::Skipped: return "skipped";
    case TaskState::Withdrawn: return "withdrawn";
    }
    return {};
}

std::string_view codeOf(CycleState state)
{
    switch (state) {
    case CycleState::NotStarted: return "not-started";
    case CycleState::Running: return "running";
    case CycleState::Suspended: return "suspended";
    case CycleState::Finished: return "finished";
    case CycleState::Cancelled: return "cancelled";
    }
    return {};
}

std::string_view codeOf(DeadlineStage stage)
{
    switch (stage) {
    case DeadlineStage::Running: return "running";
    case DeadlineStage::Soon: return "soon";
    case DeadlineStage::Overdue: return "overdue";
    case DeadlineStage::LongOverdue: return "long-overdue";
    }
    return {};
}

} // namespace himpun::workflow
