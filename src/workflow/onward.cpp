// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/onward.h"

#include "routing.h"

namespace himpun::workflow
{

namespace
{

/// Whether there was any other unit still on its way.
bool letOthersArrive(Activation &activation, const UnitId &but)
{
    bool wasWaiting = false;
    for (Branch &branch : activation.branches) {
        if (branch.unit == but || branch.arrived)
            continue;
        branch.arrived = true;
        wasWaiting = true;
    }
    return wasWaiting;
}

} // namespace

std::optional<sop::StepId> approvalAfter(const sop::Sop &sop, const Cycle &cycle,
                                         const sop::StepId &target)
{
    const Task *approval = lastApproval(cycle);
    if (!approval || sop.indexOf(approval->step) <= sop.indexOf(target))
        return std::nullopt;
    return approval->step;
}

Onward onwardFrom(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                  const Cycle &cycle, TaskId id, base::Instant at)
{
    Cycle then = cycle;
    const Task &task = then.task(id);
    const bool areOthersWaitedFor =
        task.unit
        && letOthersArrive(then.activations[static_cast<std::size_t>(task.activation) - 1],
                           *task.unit);
    Router router(sop, calendar, then, at);
    router.leave(task);
    Onward onward{router.take().opened};
    const bool staysInSection =
        task.unit && !onward.opened.empty() && onward.opened.front().activation == task.activation;
    onward.afterOthers = areOthersWaitedFor && !staysInSection;
    return onward;
}

} // namespace himpun::workflow
