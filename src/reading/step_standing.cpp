// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/step_standing.h"

#include "himpun/service/returns.h"

namespace himpun::reading
{

namespace
{

/// The one that counts: withdrawn tasks were never done and need not be.
const workflow::Task *latestOf(const workflow::Cycle &cycle, const sop::StepId &step,
                               const std::optional<workflow::UnitId> &unit)
{
    const workflow::Task *latest = nullptr;
    for (const workflow::Task &task : cycle.tasks) {
        if (task.step == step && task.unit == unit && task.state != workflow::TaskState::Withdrawn)
            latest = &task;
    }
    return latest;
}

Standing openStanding(const CycleBoard &board, const workflow::Task &task)
{
    if (board.view.cycle.state == workflow::CycleState::Suspended)
        return Standing::Paused;
    if (task.due && *task.due < board.now)
        return Standing::Late;
    const auto returned = service::returnThatOpened(task, board.events);
    return returned && !returned->isReopening ? Standing::Returned : Standing::Open;
}

bool isExempted(const workflow::Cycle &cycle, const std::optional<workflow::UnitId> &unit)
{
    const workflow::UnitInCycle *found = unit ? cycle.find(*unit) : nullptr;
    return found && found->exempted;
}

} // namespace

Standing standingOf(const CycleBoard &board, const workflow::Task &task)
{
    if (workflow::isOpen(task.state))
        return openStanding(board, task);
    if (task.superseded || task.state == workflow::TaskState::SentBack)
        return Standing::Again;
    if (task.state == workflow::TaskState::Withdrawn)
        return Standing::NotYet;
    return task.state == workflow::TaskState::Skipped ? Standing::Skipped : Standing::Done;
}

StepStanding standingOf(const CycleBoard &board, const sop::StepId &step,
                        const std::optional<workflow::UnitId> &unit)
{
    const workflow::Cycle &cycle = board.view.cycle;
    StepStanding standing{step, unit, Standing::NotYet, 0, {}, {}, {}};
    if (const workflow::Task *task = latestOf(cycle, step, unit)) {
        standing.standing = standingOf(board, *task);
        if (task->superseded && cycle.state == workflow::CycleState::Finished)
            standing.standing = Standing::Skipped; // a correction went straight past it
        standing.round = task->round;
        standing.task = task->id;
        if (workflow::isOpen(task->state))
            standing.due = task->due;
        else if (task->closed)
            standing.closed = task->closed->at;
    }
    const bool isDone = standing.standing >= Standing::Done;
    if (isExempted(cycle, unit) && !isDone)
        standing.standing = Standing::Exempted;
    return standing;
}

std::vector<StepStanding> standingsOf(const CycleBoard &board, const sop::Step &step)
{
    if (step.scope == sop::Scope::Office)
        return {standingOf(board, step.id, std::nullopt)};
    std::vector<StepStanding> standings;
    for (const workflow::UnitInCycle &unit : board.view.cycle.units)
        standings.push_back(standingOf(board, step.id, unit.unit));
    return standings;
}

std::vector<workflow::TaskId> lateTasks(const CycleBoard &board)
{
    std::vector<workflow::TaskId> late;
    for (const workflow::Task *task : board.view.cycle.openTasks()) {
        if (openStanding(board, *task) == Standing::Late)
            late.push_back(task->id);
    }
    return late;
}

} // namespace himpun::reading
