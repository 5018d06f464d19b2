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

bool hasFilledIn(const Cycle &cycle, const UnitId &unit, const sop::Step &entry)
{
    return std::ranges::any_of(cycle.tasks, [&](const Task &task) {
        return task.step == entry.id && task.unit == unit && isDone(task.state) && !task.superseded;
    });
}

/// The first step on the SOP's way ahead at which \a unit fills in its sheet and has not; the
/// number of steps where there is none.
std::size_t firstEntryMissing(const sop::Sop &sop, const Cycle &cycle, const UnitId &unit)
{
    for (const sop::Step *step = &sop.steps.front(); step;
         step = step->next ? sop.find(*step->next) : nullptr) {
        if (step->entry && !hasFilledIn(cycle, unit, *step))
            return sop.indexOf(step->id);
    }
    return sop.steps.size();
}

bool isOnTheFlow(const sop::Sop &sop, const sop::Section &section)
{
    return leadsTo(sop, 0, section.first);
}

/// The nearest section on the SOP's way that lies behind the office step \a step and does not come
/// after the step \a entry; nullptr where there is none.
const sop::Section *sectionBehind(const sop::Sop &sop, std::size_t step, std::size_t entry)
{
    for (auto section = sop.sections.rbegin(); section != sop.sections.rend(); ++section) {
        if (section->last < step && section->first <= entry && isOnTheFlow(sop, *section))
            return &*section;
    }
    return nullptr;
}

/// Whether a straight way back leads past the step \a entry.
bool isPassedBy(const sop::Sop &sop, const std::vector<Detour> &detours, std::size_t entry)
{
    return std::ranges::any_of(detours, [&](const Detour &detour) {
        return sop.indexOf(detour.after) < entry && entry < sop.indexOf(detour.to);
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
    if (!letIn(router, command.unit.unit))
        return refuse(RefusalCode::EntryPassed);
    return Act{added, router.take()};
}

/// A late unit enters the section that is running; or, when the work is past it, the section
/// nearest behind, and the office step in hand waits for it as for a correction.  Sections that
/// only a return leads to are not its concern.  Where it has not filled in a sheet yet, it has to
/// do that first: false where that lies behind what is in hand and cannot be reached from there, or
/// where the work would not come to the step in hand again.
bool Deciding::letIn(Router &router, const UnitId &unit) const
{
    const Task &inHand = *m_cycle.openTasks().front();
    const std::size_t entry = firstEntryMissing(m_sop, m_cycle, unit);
    if (inHand.unit) {
        const sop::Section &section = *m_sop.sectionOf(inHand.step);
        const auto number = static_cast<std::size_t>(inHand.activation);
        if (entry < section.first
            || isPassedBy(m_sop, m_cycle.activations[number - 1].detours, entry))
            return false;
        if (isOnTheFlow(m_sop, section))
            router.openBranch(m_sop.steps[section.first].id, unit, inHand.activation);
        return true;
    }
    if (isPassedBy(m_sop, inHand.detours, entry))
        return false;
    const std::size_t index = m_sop.indexOf(inHand.step);
    const sop::Section *behind = sectionBehind(m_sop, index, entry);
    if (!behind)
        return true;
    if (!leadsTo(m_sop, behind->first, index))
        return false;
    router.withdraw(inHand.id);
    router.sendBack(&inHand, m_sop.steps[behind->first].id, {unit}, std::nullopt);
    return true;
}

} // namespace himpun::workflow
