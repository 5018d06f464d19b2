// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

/// Detours that lead to \a step or before it have been overtaken.
void dropOvertaken(const sop::Sop &sop, std::size_t step, std::vector<Detour> &detours)
{
    std::erase_if(detours, [&](const Detour &detour) { return sop.indexOf(detour.to) <= step; });
}

/// The destination of the latest detour for which \a applies holds.
template <class Applies>
std::optional<sop::StepId> detourFor(const std::vector<Detour> &detours, Applies applies)
{
    const auto found = std::find_if(detours.rbegin(), detours.rend(), applies);
    return found == detours.rend() ? std::nullopt : std::optional(found->to);
}

bool allArrived(const Activation &activation, const UnitId &butFor)
{
    return std::ranges::all_of(activation.branches, [&](const Branch &branch) {
        return branch.arrived || branch.unit == butFor;
    });
}

bool standsBetween(const sop::Sop &sop, const Task &task, std::size_t from, std::size_t to)
{
    const std::size_t index = sop.indexOf(task.step);
    return isDone(task.state) && !task.superseded && from <= index && index < to;
}

} // namespace

Router::Router(const sop::Sop &sop, const calendar::WorkingCalendar &calendar, const Cycle &cycle,
               base::Instant at)
    : m_sop(sop), m_calendar(calendar), m_cycle(cycle), m_at(at), m_round(cycle.round)
{
}

template <class Counts>
void Router::supersede(std::size_t from, std::size_t to, Counts counts)
{
    for (const Task &task : m_cycle.tasks) {
        if (standsBetween(m_sop, task, from, to) && counts(task))
            m_moves.superseded.push_back(task.id);
    }
}

void Router::begin()
{
    goTo(m_sop.steps.front().id, {});
}

void Router::leave(const Task &task)
{
    const sop::Step &step = m_sop.step(task.step);
    const sop::Section *section = m_sop.sectionOf(task.step);
    const auto detour =
        detourFor(task.detours, [&](const Detour &d) { return d.after == task.step; });
    const std::optional<sop::StepId> next = detour ? detour : step.next;
    if (!section) {
        goTo(next, task.detours);
        return;
    }
    if (next && section->contains(m_sop.indexOf(*next))) {
        open({{}, *next, task.unit, task.activation, task.round, std::nullopt, task.detours});
        return;
    }
    const Activation &activation =
        m_cycle.activations[static_cast<std::size_t>(task.activation) - 1];
    if (allArrived(activation, *task.unit))
        openAfterJoin(activation);
}

void Router::dropBranch(const Task &open)
{
    const sop::Section &section = *m_sop.sectionOf(open.step);
    withdraw(open.id);
    supersede(section.first, section.last + 1,
              [&](const Task &task) { return task.unit == open.unit; });
    const Activation &left = m_cycle.activations[static_cast<std::size_t>(open.activation) - 1];
    if (allArrived(left, *open.unit))
        openAfterJoin(left);
}

void Router::openAfterJoin(const Activation &activation)
{
    const sop::Section &section = m_sop.sections[activation.section];
    const auto detour = detourFor(activation.detours, [&](const Detour &d) {
        return section.contains(m_sop.indexOf(d.after));
    });
    goTo(detour ? detour : section.next, activation.detours);
}

void Router::sendBack(const Task *from, const sop::StepId &target, const std::vector<UnitId> &units,
                      const std::optional<sop::StepId> &straightTo)
{
    const std::size_t targetIndex = m_sop.indexOf(target);
    if (from && from->unit) {
        sendBackWithinUnit(*from, targetIndex, straightTo);
        return;
    }
    const std::size_t fromIndex = from ? m_sop.indexOf(from->step) : m_sop.steps.size();
    std::vector<Detour> detours = from ? from->detours : std::vector<Detour>{};
    if (straightTo)
        detours.push_back({target, *straightTo});
    m_round = m_cycle.round + 1;
    m_moves.round = m_round;

    const auto isDoneAgain = [&](const Task &task) {
        return !task.unit || !straightTo || m_sop.indexOf(task.step) > m_sop.indexOf(*straightTo);
    };
    const sop::Section *section = m_sop.sectionOf(target);
    if (!section) {
        supersede(targetIndex, fromIndex, isDoneAgain);
        goTo(target, std::move(detours));
        return;
    }
    supersede(targetIndex, section->last + 1, [&](const Task &task) {
        return std::ranges::find(units, *task.unit) != units.end();
    });
    supersede(section->last + 1, fromIndex, isDoneAgain);
    openSection(target, units, std::move(detours));
}

void Router::sendBackWithinUnit(const Task &from, std::size_t target,
                                const std::optional<sop::StepId> &straightTo)
{
    const sop::StepId &step = m_sop.steps[target].id;
    supersede(target, m_sop.indexOf(from.step), [&](const Task &task) {
        return task.unit == from.unit && (!straightTo || task.step == step);
    });
    std::vector<Detour> detours = from.detours;
    if (straightTo)
        detours.push_back({step, *straightTo});
    open({{},
          step,
          from.unit,
          from.activation,
          m_cycle.find(*from.unit)->round + 1,
          std::nullopt,
          std::move(detours)});
}

void Router::goTo(const std::optional<sop::StepId> &step, std::vector<Detour> detours)
{
    if (!step)
        m_moves.finished = true;
    else if (m_sop.sectionOf(*step))
        openSection(*step, activeUnits(m_cycle), std::move(detours));
    else
        openOffice(*step, std::move(detours));
}

void Router::openOffice(const sop::StepId &step, std::vector<Detour> detours)
{
    open({{}, step, std::nullopt, 0, m_round, std::nullopt, std::move(detours)});
}

void Router::openSection(const sop::StepId &step, const std::vector<UnitId> &units,
                         std::vector<Detour> detours)
{
    const int activation = static_cast<int>(m_cycle.activations.size()) + 1;
    for (const UnitId &unit : units)
        open({{}, step, unit, activation, m_cycle.find(unit)->round + 1, std::nullopt, detours});
}

void Router::openBranch(const sop::StepId &step, const UnitId &unit, int activation)
{
    supersede(m_sop.indexOf(step), m_sop.steps.size(),
              [&](const Task &task) { return task.unit == unit; });
    open({{}, step, unit, activation, m_cycle.find(unit)->round + 1, std::nullopt, {}});
}

void Router::open(OpenedTask task)
{
    const sop::Step &step = m_sop.step(task.step);
    dropOvertaken(m_sop, m_sop.indexOf(task.step), task.detours);
    task.id.number = static_cast<std::uint32_t>(m_cycle.tasks.size() + m_moves.opened.size() + 1);
    if (const calendar::Duration duration = m_cycle.durationOf(step); duration.isFixed())
        task.due = m_calendar.add(m_at, duration);
    m_moves.opened.push_back(std::move(task));
}

bool leadsTo(const sop::Sop &sop, std::size_t from, std::size_t to)
{
    while (from < to && sop.steps[from].next)
        from = sop.indexOf(*sop.steps[from].next);
    return from == to;
}

std::optional<sop::StepId> correctionTarget(const sop::Sop &sop, const Task &task)
{
    const std::size_t index = sop.indexOf(task.step);
    for (auto section = sop.sections.rbegin(); section != sop.sections.rend(); ++section) {
        for (std::size_t i = section->first; i <= section->last; ++i) {
            if (sop.steps[i].entry && leadsTo(sop, i, index))
                return sop.steps[i].id;
        }
    }
    return std::nullopt;
}

std::vector<UnitId> activeUnits(const Cycle &cycle)
{
    std::vector<UnitId> units;
    for (const UnitInCycle &unit : cycle.units) {
        if (!unit.exempted)
            units.push_back(unit.unit);
    }
    return units;
}

} // namespace himpun::workflow
