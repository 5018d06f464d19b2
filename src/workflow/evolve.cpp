// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/engine.h"

#include <algorithm>
#include <cassert>

namespace himpun::workflow
{

namespace
{

bool allArrived(const Activation &activation)
{
    return std::ranges::all_of(activation.branches, &Branch::arrived);
}

/// Applies one event; a function for each fact, then the moves.
class Folding
{
public:
    Folding(Cycle &cycle, const Event &event, const sop::Sop &sop)
        : m_cycle(cycle), m_event(event), m_sop(sop)
    {
    }

    void apply()
    {
        m_cycle.events += 1;
        m_cycle.lastEventAt = m_event.at;
        m_cycle.commands.insert(m_event.command);
        std::visit([this](const auto &fact) { on(fact); }, m_event.fact);
        move(m_event.moves);
    }

private:
    void on(const Started &fact)
    {
        m_cycle.state = CycleState::Running;
        m_cycle.startedAt = m_event.at;
        m_cycle.title = fact.title;
        m_cycle.period = fact.period;
        m_cycle.sop = fact.sop;
        m_cycle.sopDigest = fact.sopDigest;
        m_cycle.office = fact.office;
        m_cycle.calendar = fact.calendar;
        for (const UnitForm &unit : fact.units)
            m_cycle.units.push_back({unit.unit, unit.form, false, 0});
        m_cycle.assignments = fact.assignments;
        m_cycle.coordinators = fact.coordinators;
        m_cycle.agreed = fact.agreed;
    }

    void on(const Completed &fact)
    {
        close(fact.task, TaskState::Completed);
        Task &task = m_cycle.task(fact.task);
        task.content = fact.content;
        for (const OfficialId &official : fact.preparedBy)
            addPreparer(task, official);
    }

    void on(const Approved &fact)
    {
        close(fact.task, TaskState::Approved);
        m_cycle.task(fact.task).content = fact.content;
    }

    void on(const SentBack &fact) { close(fact.task, TaskState::SentBack); }

    void on(const CorrectionRequested &fact) { close(fact.task, TaskState::SentBack); }

    void on(const TakenBack &fact)
    {
        Task &task = m_cycle.task(fact.task);
        task.closed.reset();
        task.content.reset();
        task.state = task.claimedBy ? TaskState::Claimed : TaskState::Offered;
        if (fact.due)
            setDues({{fact.task, *fact.due}});
        if (!task.unit)
            return;
        Activation &activation = activationOf(task);
        branchOf(activation, *task.unit)->arrived = false;
        activation.joinedBy.reset();
    }

    void on(const Claimed &fact)
    {
        Task &task = m_cycle.task(fact.task);
        task.state = TaskState::Claimed;
        task.claimedBy = m_event.by;
    }

    void on(const Released &fact) { offer(m_cycle.task(fact.task)); }

    void on(const Reassigned &fact)
    {
        Task &task = m_cycle.task(fact.task);
        task.reassignedTo = fact.to;
        offer(task);
    }

    void on(const Delegated &fact)
    {
        Task &task = m_cycle.task(fact.task);
        task.state = TaskState::Delegated;
        task.delegation = Delegation{m_event.by, fact.to};
    }

    void on(const HandedBack &fact)
    {
        Task &task = m_cycle.task(fact.task);
        addPreparer(task, task.delegation->to);
        task.delegation.reset();
        task.state = task.claimedBy ? TaskState::Claimed : TaskState::Offered;
    }

    void on(const Skipped &fact) { close(fact.task, TaskState::Skipped); }

    void on(const UnitExempted &fact)
    {
        m_cycle.find(fact.unit)->exempted = true;
        for (Activation &activation : m_cycle.activations) {
            if (activation.joinedBy || !branchOf(activation, fact.unit))
                continue;
            std::erase_if(activation.branches,
                          [&](const Branch &branch) { return branch.unit == fact.unit; });
            if (allArrived(activation))
                activation.joinedBy = m_cycle.events;
        }
    }

    void on(const UnitAdded &fact)
    {
        if (UnitInCycle *unit = m_cycle.find(fact.unit.unit)) {
            unit->exempted = false;
            unit->form = fact.unit.form;
        } else {
            m_cycle.units.push_back({fact.unit.unit, fact.unit.form, false, 0});
        }
        for (const Assignment &added : fact.assignments) {
            std::erase_if(m_cycle.assignments, [&](const Assignment &old) {
                return old.actor == added.actor && old.unit == added.unit;
            });
            m_cycle.assignments.push_back(added);
        }
    }

    void on(const DurationAgreed &fact)
    {
        m_cycle.agreed[fact.step] = fact.duration;
        setDues(fact.dues);
        for (const NewDue &due : fact.dues)
            m_cycle.task(due.task).extended = false;
    }

    void on(const DeadlineExtended &fact)
    {
        setDues({{fact.task, fact.due}});
        m_cycle.task(fact.task).extended = true;
    }

    void on(const DeadlinesRecomputed &fact)
    {
        m_cycle.calendar = fact.calendar;
        setDues(fact.dues);
    }

    void on(const Suspended &)
    {
        m_cycle.state = CycleState::Suspended;
        m_cycle.suspendedAt = m_event.at;
    }

    void on(const Resumed &fact)
    {
        m_cycle.state = CycleState::Running;
        m_cycle.pauses.push_back({*m_cycle.suspendedAt, m_event.at});
        m_cycle.suspendedAt.reset();
        setDues(fact.dues);
    }

    void on(const Commented &) { }

    void on(const Attached &) { }

    void on(const Cancelled &)
    {
        m_cycle.state = CycleState::Cancelled;
        m_cycle.suspendedAt.reset();
    }

    void on(const Reopened &) { m_cycle.state = CycleState::Running; }

    void on(const TimersFired &fact)
    {
        for (const StageReached &reached : fact.stages)
            m_cycle.task(reached.task).stage = reached.stage;
    }

    void move(const Moves &moves)
    {
        for (const TaskId id : moves.superseded)
            m_cycle.task(id).superseded = Supersession{m_cycle.task(id).round, m_cycle.events};
        for (const TaskId id : moves.restored)
            m_cycle.task(id).superseded.reset();
        for (const TaskId id : moves.withdrawn)
            withdraw(id);
        if (moves.round)
            m_cycle.round = *moves.round;
        for (const OpenedTask &opened : moves.opened)
            open(opened);
        if (moves.finished)
            m_cycle.state = CycleState::Finished;
    }

    void open(const OpenedTask &opened)
    {
        assert(opened.id.number == m_cycle.tasks.size() + 1);
        Task task;
        task.id = opened.id;
        task.step = opened.step;
        task.unit = opened.unit;
        task.activation = opened.activation;
        task.round = opened.round;
        task.opened = m_event.at;
        task.openedBy = m_cycle.events;
        task.due = opened.due;
        task.detours = opened.detours;
        if (opened.unit)
            enterBranch(task);
        m_cycle.tasks.push_back(std::move(task));
    }

    /// A new activation takes the detours with it: they lead on from its join, not from a branch.
    void enterBranch(Task &task)
    {
        m_cycle.find(*task.unit)->round = task.round;
        const auto number = static_cast<std::size_t>(task.activation);
        if (number > m_cycle.activations.size()) {
            Activation activation;
            activation.section =
                static_cast<std::size_t>(m_sop.sectionOf(task.step) - m_sop.sections.data());
            activation.detours = task.detours;
            m_cycle.activations.push_back(std::move(activation));
            m_openedActivation = task.activation;
        }
        if (task.activation == m_openedActivation)
            task.detours.clear();
        Activation &activation = activationOf(task);
        if (!branchOf(activation, *task.unit))
            activation.branches.push_back({*task.unit, false});
    }

    void close(TaskId id, TaskState state)
    {
        Task &task = m_cycle.task(id);
        task.state = state;
        task.closed = Closing{m_event.by, m_event.at, m_cycle.events};
        if (task.unit && state != TaskState::SentBack && !staysInBranch(task))
            arrive(task);
    }

    bool staysInBranch(const Task &task) const
    {
        return std::ranges::any_of(m_event.moves.opened, [&](const OpenedTask &opened) {
            return opened.unit == task.unit && opened.activation == task.activation;
        });
    }

    void arrive(const Task &task)
    {
        Activation &activation = activationOf(task);
        branchOf(activation, *task.unit)->arrived = true;
        if (allArrived(activation))
            activation.joinedBy = m_cycle.events;
    }

    void withdraw(TaskId id)
    {
        Task &task = m_cycle.task(id);
        task.state = TaskState::Withdrawn;
        task.delegation.reset();
        task.closed = Closing{m_event.by, m_event.at, m_cycle.events};
        if (task.unit && std::holds_alternative<TakenBack>(m_event.fact))
            returnRound(task);
    }

    /// The units are where they were before the act that was taken back.
    void returnRound(const Task &withdrawn)
    {
        const Task &reopened = m_cycle.task(std::get<TakenBack>(m_event.fact).task);
        UnitInCycle &unit = *m_cycle.find(*withdrawn.unit);
        if (reopened.activation == withdrawn.activation) {
            unit.round = reopened.round;
            return;
        }
        unit.round = withdrawn.round - 1;
        std::erase_if(activationOf(withdrawn).branches,
                      [&](const Branch &branch) { return branch.unit == unit.unit; });
    }

    static void addPreparer(Task &task, const OfficialId &official)
    {
        if (std::ranges::find(task.preparedBy, official) == task.preparedBy.end())
            task.preparedBy.push_back(official);
    }

    void offer(Task &task)
    {
        task.claimedBy.reset();
        task.delegation.reset();
        task.state = TaskState::Offered;
    }

    /// A new due time is told anew.
    void setDues(const std::vector<NewDue> &dues)
    {
        for (const NewDue &due : dues) {
            Task &task = m_cycle.task(due.task);
            task.due = due.due;
            task.stage = DeadlineStage::Running;
        }
    }

    Activation &activationOf(const Task &task)
    {
        return m_cycle.activations[static_cast<std::size_t>(task.activation) - 1];
    }

    static Branch *branchOf(Activation &activation, const UnitId &unit)
    {
        const auto found = std::ranges::find(activation.branches, unit, &Branch::unit);
        return found == activation.branches.end() ? nullptr : &*found;
    }

    Cycle &m_cycle;
    const Event &m_event;
    const sop::Sop &m_sop;
    int m_openedActivation = 0;
};

} // namespace

Cycle evolve(Cycle cycle, const Event &event, const sop::Sop &sop)
{
    Folding(cycle, event, sop).apply();
    return cycle;
}

Cycle fold(std::span<const Event> events, const sop::Sop &sop)
{
    Cycle cycle;
    for (const Event &event : events)
        cycle = evolve(std::move(cycle), event, sop);
    return cycle;
}

} // namespace himpun::workflow
