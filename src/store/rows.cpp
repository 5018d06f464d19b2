// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/store/rows.h"

#include "himpun/workflow/authority.h"

#include <algorithm>

namespace himpun::store
{

namespace
{

using workflow::TaskId;

/// When a cycle that is over came to its end: with the last task that was closed.
std::optional<base::Instant> endOf(const workflow::Cycle &cycle)
{
    if (cycle.state != workflow::CycleState::Finished
        && cycle.state != workflow::CycleState::Cancelled)
        return std::nullopt;
    base::Instant end = cycle.startedAt;
    for (const workflow::Task &task : cycle.tasks) {
        if (task.closed)
            end = std::max(end, task.closed->at);
    }
    return end;
}

/// The task a fact is about, and those it names besides the moves.
struct TasksNamed {
    std::vector<TaskId> &ids;

    template <class Fact>
    void operator()(const Fact &fact) const
    {
        if constexpr (requires { ids.push_back(fact.task); })
            ids.push_back(fact.task);
        if constexpr (requires { fact.dues; }) {
            for (const workflow::NewDue &due : fact.dues)
                ids.push_back(due.task);
        }
        if constexpr (requires { fact.stages; }) {
            for (const workflow::StageReached &reached : fact.stages)
                ids.push_back(reached.task);
        }
    }
};

/// Whether \a fact may change who holds open tasks it does not name.
bool changesHolders(const workflow::Fact &fact)
{
    return std::holds_alternative<workflow::UnitAdded>(fact)
           || std::holds_alternative<workflow::UnitExempted>(fact);
}

} // namespace

CycleRow cycleRowOf(const workflow::CycleId &id, const workflow::Cycle &cycle)
{
    return {id,           cycle.title,    cycle.period, cycle.sop,       cycle.sopDigest,
            cycle.office, cycle.calendar, cycle.state,  cycle.startedAt, cycle.lastEventAt,
            endOf(cycle), cycle.events};
}

TaskRow taskRowOf(const workflow::CycleId &id, const sop::Sop &sop, const workflow::Cycle &cycle,
                  const workflow::Task &task)
{
    TaskRow row{id,         task.id,     task.step,      task.unit, task.activation,
                task.round, task.state,  task.opened,    task.due,  task.stage,
                {},         task.closed, task.superseded};
    if (workflow::isOpen(task.state))
        row.inbox = workflow::inboxOf(sop, cycle, task);
    return row;
}

Rows rowsOf(const workflow::CycleId &id, const sop::Sop &sop, const workflow::Cycle &cycle)
{
    Rows rows{cycleRowOf(id, cycle), {}};
    rows.tasks.reserve(cycle.tasks.size());
    for (const workflow::Task &task : cycle.tasks)
        rows.tasks.push_back(taskRowOf(id, sop, cycle, task));
    return rows;
}

std::optional<SheetRow> sheetRowOf(const workflow::CycleId &id, const workflow::Event &event,
                                   const workflow::Cycle &after)
{
    const auto *completed = std::get_if<workflow::Completed>(&event.fact);
    if (!completed || !completed->content || completed->content->revision == 0)
        return std::nullopt;
    const workflow::Task *task = after.find(completed->task);
    if (!task || !task->unit)
        return std::nullopt;
    return SheetRow{
        id,       *task->unit, completed->content->revision, completed->content->digest, event.by,
        event.at, after.events};
}

std::vector<TaskId> touchedBy(const workflow::Event &event, const workflow::Cycle &after)
{
    std::vector<TaskId> ids;
    std::visit(TasksNamed{ids}, event.fact);
    for (const workflow::OpenedTask &task : event.moves.opened)
        ids.push_back(task.id);
    for (const auto *moved :
         {&event.moves.withdrawn, &event.moves.superseded, &event.moves.restored})
        ids.insert(ids.end(), moved->begin(), moved->end());
    if (changesHolders(event.fact)) {
        for (const workflow::Task *task : after.openTasks())
            ids.push_back(task->id);
    }
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

} // namespace himpun::store
