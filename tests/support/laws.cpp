// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/laws.h"

#include "himpun/base/instant.h"

#include <algorithm>
#include <set>

namespace himpun::support
{

using namespace workflow;

namespace
{

class Laws
{
public:
    Laws(const sop::Sop &sop, const calendar::WorkingCalendar &calendar, const Cycle &before,
         const Event &event, const Cycle &after)
        : m_sop(sop),
          m_calendar(calendar),
          m_before(before),
          m_event(event),
          m_after(after),
          m_isTakeBack(std::holds_alternative<TakenBack>(event.fact))
    {
    }

    std::vector<std::string> check()
    {
        tasksAreNumbered();
        whatIsOpenFitsTheState();
        oneResultCounts();
        for (const Task &task : m_after.tasks)
            taskIsWhole(task);
        for (std::size_t i = 0; i < m_after.activations.size(); ++i)
            joinIsRight(i);
        roundsOnlyRise();
        supersessionIsRecorded();
        theEndIsReachedThroughEveryStep();
        lateUnitsEnterTheFlow();
        for (const OpenedTask &opened : m_event.moves.opened)
            openedIsRight(opened);
        return std::move(m_broken);
    }

private:
    void expect(bool holds, const std::string &law)
    {
        if (!holds)
            m_broken.push_back(law);
    }

    void tasksAreNumbered()
    {
        for (std::size_t i = 0; i < m_after.tasks.size(); ++i)
            expect(m_after.tasks[i].id.number == i + 1, "task numbers are dense");
        expect(m_after.tasks.size() == m_before.tasks.size() + m_event.moves.opened.size(),
               "every task that appears is in the event");
        expect(m_after.events == m_before.events + 1, "an act is one event");
    }

    /// One office task, or the unit tasks of one activation, each unit once; nothing when it is
    /// over.
    void whatIsOpenFitsTheState()
    {
        const auto open = m_after.openTasks();
        const bool isLive =
            m_after.state == CycleState::Running || m_after.state == CycleState::Suspended;
        expect(open.empty() != isLive, "something is open exactly while the cycle is live");
        if (open.empty())
            return;
        if (!open.front()->unit)
            expect(open.size() == 1, "one office task at a time");
        std::set<UnitId> units;
        for (const Task *task : open) {
            expect(task->activation == open.front()->activation, "one activation at a time");
            if (!task->unit)
                continue;
            expect(units.insert(*task->unit).second, "one open task a unit");
            const UnitInCycle *unit = m_after.find(*task->unit);
            expect(unit && !unit->exempted, "only units that take part are at work");
            expect(unit && unit->round == task->round, "a unit is in its task's round");
        }
    }

    void oneResultCounts()
    {
        std::set<std::pair<sop::StepId, std::optional<UnitId>>> standing;
        for (const Task &task : m_after.tasks) {
            if (isDone(task.state) && task.state != TaskState::SentBack && !task.superseded)
                expect(standing.insert({task.step, task.unit}).second,
                       "at most one result counts at " + task.step.text);
        }
    }

    void taskIsWhole(const Task &task)
    {
        const std::string at = " at " + task.step.text;
        expect(isOpen(task.state) == !task.closed.has_value(),
               "closed means done or withdrawn" + at);
        expect((task.state == TaskState::Delegated) == task.delegation.has_value(),
               "a delegation while it lasts" + at);
        expect(task.state != TaskState::Claimed || task.claimedBy.has_value(),
               "somebody claimed what is claimed" + at);
        expect(task.state != TaskState::Offered || !task.claimedBy,
               "what is offered is nobody's yet" + at);
        expect(task.unit.has_value() == (m_sop.step(task.step).scope == sop::Scope::Unit)
                   && task.unit.has_value() == (task.activation > 0),
               "a unit where the step has one" + at);
        expect(!task.superseded
                   || (isDone(task.state) && task.superseded->event > task.closed->event),
               "only what was done is superseded, and later" + at);
    }

    void joinIsRight(std::size_t index)
    {
        const Activation &now = m_after.activations[index];
        const int number = static_cast<int>(index) + 1;
        bool isWorkedOn = false;
        std::set<UnitId> working;
        for (const Task *task : m_after.openTasks()) {
            if (task->activation != number)
                continue;
            isWorkedOn = true;
            working.insert(*task->unit);
        }
        expect(!now.joinedBy || !isWorkedOn, "a section joins when every branch has arrived");
        for (const Branch &branch : now.branches)
            expect(m_after.state == CycleState::Cancelled
                       || branch.arrived == !working.contains(branch.unit),
                   "a branch has arrived when its unit is at work no more");
        const bool joinedBefore =
            index < m_before.activations.size() && m_before.activations[index].joinedBy;
        expect(!joinedBefore || m_isTakeBack
                   || now.joinedBy == m_before.activations[index].joinedBy,
               "a section joins once");
        if (now.joinedBy && !joinedBefore)
            expect(m_event.moves.finished || !m_event.moves.opened.empty(), "a join leads on");
    }

    void roundsOnlyRise()
    {
        if (m_isTakeBack)
            return;
        expect(m_after.round >= m_before.round, "the office's round rises");
        for (const UnitInCycle &unit : m_before.units)
            expect(m_after.find(unit.unit) && m_after.find(unit.unit)->round >= unit.round,
                   "a unit's round rises");
    }

    void supersessionIsRecorded()
    {
        expect(m_event.moves.restored.empty() || m_isTakeBack, "only a take-back restores");
        for (std::size_t i = 0; i < m_before.tasks.size(); ++i) {
            const TaskId id = m_before.tasks[i].id;
            const bool was = m_before.tasks[i].superseded.has_value();
            const bool is = m_after.tasks[i].superseded.has_value();
            const auto names = [&](const std::vector<TaskId> &ids) {
                return std::ranges::find(ids, id) != ids.end();
            };
            expect(was == is || names(is ? m_event.moves.superseded : m_event.moves.restored),
                   "the event names what it superseded and restored");
        }
    }

    /// From the first step by Step::next alone.
    std::set<sop::StepId> flow() const
    {
        std::set<sop::StepId> steps;
        for (const sop::Step *step = &m_sop.steps.front(); step;
             step = step->next ? m_sop.find(*step->next) : nullptr)
            steps.insert(step->id);
        return steps;
    }

    void theEndIsReachedThroughEveryStep()
    {
        if (!m_event.moves.finished)
            return;
        for (const sop::StepId &step : flow()) {
            const bool isDone = std::ranges::any_of(m_after.tasks, [&](const Task &task) {
                return task.step == step
                       && (task.state == TaskState::Completed || task.state == TaskState::Approved
                           || task.state == TaskState::Skipped);
            });
            expect(isDone, "no way to the end leads around " + step.text);
        }
    }

    void lateUnitsEnterTheFlow()
    {
        if (!std::holds_alternative<UnitAdded>(m_event.fact))
            return;
        const auto steps = flow();
        for (const OpenedTask &opened : m_event.moves.opened)
            expect(steps.contains(opened.step), "a late unit is not sent to " + opened.step.text);
    }

    void openedIsRight(const OpenedTask &opened)
    {
        const calendar::Duration duration = m_after.durationOf(m_sop.step(opened.step));
        const auto due =
            duration.isFixed() ? std::optional(m_calendar.add(m_event.at, duration)) : std::nullopt;
        expect(opened.due == due, "due when the calendar says, at " + opened.step.text);
        for (const Detour &detour : opened.detours)
            expect(m_sop.indexOf(detour.to) > m_sop.indexOf(opened.step),
                   "a detour leads on, at " + opened.step.text);
    }

    const sop::Sop &m_sop;
    const calendar::WorkingCalendar &m_calendar;
    const Cycle &m_before;
    const Event &m_event;
    const Cycle &m_after;
    bool m_isTakeBack;
    std::vector<std::string> m_broken;
};

std::string lineOf(const Task &task)
{
    std::string line = task.step.text + "@" + (task.unit ? task.unit->text : "") + " round "
                       + std::to_string(task.round);
    if (!isOpen(task.state))
        return line + " by " + task.closed->by.text;
    line += " due " + (task.due ? base::toIso(*task.due) : "");
    for (const OfficialId &official : task.reassignedTo)
        line += " for " + official.text;
    for (const Detour &detour : task.detours)
        line += " after " + detour.after.text + " to " + detour.to.text;
    return line;
}

std::string lineOf(const Activation &activation)
{
    std::set<std::string> branches;
    for (const Branch &branch : activation.branches)
        branches.insert(branch.unit.text + (branch.arrived ? " arrived" : " at work"));
    std::string line = "section";
    for (const std::string &branch : branches)
        line += " " + branch;
    for (const Detour &detour : activation.detours)
        line += " after " + detour.after.text + " to " + detour.to.text;
    return line;
}

} // namespace

std::vector<std::string> lawsBroken(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                    const Cycle &before, const Event &event, const Cycle &after)
{
    return Laws(sop, calendar, before, event, after).check();
}

std::string essenceOf(const Cycle &cycle)
{
    std::multiset<std::string> lines;
    lines.insert("office round " + std::to_string(cycle.round) + " state "
                 + std::to_string(static_cast<int>(cycle.state)));
    for (const UnitInCycle &unit : cycle.units)
        lines.insert(unit.unit.text + " round " + std::to_string(unit.round)
                     + (unit.exempted ? " exempted" : ""));
    for (const Task &task : cycle.tasks) {
        if (isOpen(task.state) || (isDone(task.state) && !task.superseded))
            lines.insert(lineOf(task));
    }
    const auto open = cycle.openTasks();
    if (!open.empty() && open.front()->activation > 0)
        lines.insert(
            lineOf(cycle.activations[static_cast<std::size_t>(open.front()->activation) - 1]));
    std::string essence;
    for (const std::string &line : lines)
        essence += line + "\n";
    return essence;
}

} // namespace himpun::support
