// SPDX-License-Identifier: GPL-3.0-or-later
// Units that leave a cycle or come late.
#include "deciding.h"

#include <algorithm>

#include "start.h"

namespace himpun::workflow
{

namespace
{

const Task *openTaskOf(const Cycle &cycle, const UnitId &unit)
{
    const auto found = std::ranges::find_if(
        cycle.tasks, [&](const Task &task) { return task.unit == unit && isOpen(task.state); });
    return found == cycle.tasks.end() ? nullptr : &*found;
}

bool hasDelivered(const Cycle &cycle, const UnitId &unit)
{
    return std::ranges::any_of(cycle.tasks, [&](const Task &task) {
        return task.unit == unit && isDone(task.state) && !task.superseded;
    });
}

/// A late unit brings its own people; the other units and the office keep theirs.
std::vector<Assignment> peopleOf(const AddUnit &command)
{
    std::vector<Assignment> own;
    for (const Assignment &assignment : command.assignments) {
        if (assignment.unit == command.unit.unit)
            own.push_back(assignment);
    }
    return own;
}

} // namespace

Verdict Deciding::operator()(const ExemptUnit &command) const
{
    const UnitInCycle *unit = m_cycle.find(command.unit);
    if (!unit)
        return refuse(RefusalCode::UnknownUnit);
    if (unit->exempted)
        return refuse(RefusalCode::UnitAlreadyExempted);
    if (activeUnits(m_cycle).size() == 1)
        return refuse(RefusalCode::LastUnit);
    const Task *open = openTaskOf(m_cycle, command.unit);
    if (!open && hasDelivered(m_cycle, command.unit))
        return refuse(RefusalCode::UnitAlreadyDelivered);
    const UnitExempted exempted{command.unit, command.reason};
    if (!open)
        return Act{exempted, {}};
    const Cycle without = after(exempted);
    Router router = routerOn(without);
    router.dropBranch(*open);
    return Act{exempted, router.take()};
}

Verdict Deciding::operator()(const AddUnit &command) const
{
    const UnitInCycle *unit = m_cycle.find(command.unit.unit);
    if (unit && !unit->exempted)
        return refuse(RefusalCode::UnitAlreadyTakesPart);
    const UnitAdded added{command.unit, peopleOf(command), command.reason};
    const Cycle with = after(added);
    std::vector<StartGap> gaps = staffingGaps(m_sop, with.assignments, {command.unit.unit});
    if (!gaps.empty())
        return base::fail(
            Refusal{RefusalCode::StartIncomplete, std::nullopt, std::nullopt, std::move(gaps)});
    Router router = routerOn(with);
    letIn(router, command.unit.unit);
    return Act{added, router.take()};
}

/// A late unit enters the section that is running; or, when the work is past it, the section
/// nearest behind, and the office step in hand waits for it as for a correction.
void Deciding::letIn(Router &router, const UnitId &unit) const
{
    const std::vector<const Task *> open = m_cycle.openTasks();
    const Task &inHand = *open.front();
    if (inHand.unit) {
        const sop::Section &section = *m_sop.sectionOf(inHand.step);
        router.openBranch(m_sop.steps[section.first].id, unit, inHand.activation);
        return;
    }
    const std::size_t index = m_sop.indexOf(inHand.step);
    for (auto section = m_sop.sections.rbegin(); section != m_sop.sections.rend(); ++section) {
        if (section->last >= index)
            continue;
        router.withdraw(inHand.id);
        router.sendBack(&inHand, m_sop.steps[section->first].id, {unit}, WayBack::StepByStep);
        return;
    }
}

} // namespace himpun::workflow
