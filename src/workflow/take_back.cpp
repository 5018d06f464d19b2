// SPDX-License-Identifier: GPL-3.0-or-later
#include "take_back.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

const Activation &activationOf(const Cycle &cycle, const Task &task)
{
    return cycle.activations[static_cast<std::size_t>(task.activation) - 1];
}

/// The event that led on from \a task: the one that closed it, or the join its branch waited for;
/// empty while it waits.
std::optional<std::uint32_t> leadingEvent(const Cycle &cycle, const Task &task)
{
    const std::uint32_t closing = task.closed->event;
    const bool staysInBranch = std::ranges::any_of(cycle.tasks, [&](const Task &other) {
        return other.openedBy == closing && other.activation == task.activation
               && other.unit == task.unit;
    });
    if (staysInBranch || task.activation == 0)
        return closing;
    return activationOf(cycle, task).joinedBy;
}

/// The tasks that exist because of \a event, which led on from \a task; with a section, also units
/// added to it since.
std::vector<const Task *> successorsOf(const Cycle &cycle, const Task &task, std::uint32_t event)
{
    std::vector<const Task *> successors;
    int openedActivation = 0;
    for (const Task &other : cycle.tasks) {
        const bool opened = other.openedBy == event;
        if (opened && other.activation != task.activation)
            openedActivation = other.activation;
        if (opened || (openedActivation > 0 && other.activation == openedActivation))
            successors.push_back(&other);
    }
    return successors;
}

bool closedSomethingLater(const Cycle &cycle, const Task &task)
{
    return std::ranges::any_of(cycle.tasks, [&](const Task &other) {
        return isDone(other.state) && other.closed->by == task.closed->by
               && other.closed->event > task.closed->event;
    });
}

Refusal successorActed(const Task &successor)
{
    Refusal refusal{RefusalCode::SuccessorActed, std::nullopt, std::nullopt, {}};
    if (successor.closed) {
        refusal.who = successor.closed->by;
        refusal.when = successor.closed->at;
    } else if (successor.delegation) {
        refusal.who = successor.delegation->from;
    } else {
        refusal.who = successor.claimedBy;
    }
    return refusal;
}

/// Whoever returned the work past it, where a task was closed by that.
Refusal supersededBy(const Cycle &cycle, const Supersession &supersession)
{
    Refusal refusal{RefusalCode::SuccessorActed, std::nullopt, std::nullopt, {}};
    for (const Task &task : cycle.tasks) {
        if (task.closed && task.closed->event == supersession.event) {
            refusal.who = task.closed->by;
            refusal.when = task.closed->at;
        }
    }
    return refusal;
}

} // namespace

std::optional<Refusal> takeBackObstacle(const Cycle &cycle, const Task &task)
{
    if (closedSomethingLater(cycle, task))
        return Refusal{RefusalCode::NotYourLastAct, task.closed->by, task.closed->at, {}};
    if (task.superseded)
        return supersededBy(cycle, *task.superseded);
    const auto event = leadingEvent(cycle, task);
    if (!event)
        return std::nullopt;
    const auto successors = successorsOf(cycle, task, *event);
    if (successors.empty()) // it ended the cycle, which was reopened since
        return Refusal{RefusalCode::SuccessorActed, std::nullopt, std::nullopt, {}};
    for (const Task *successor : successors) {
        if (successor->state != TaskState::Offered)
            return successorActed(*successor);
    }
    return std::nullopt;
}

Moves takeBackMoves(const Cycle &cycle, const Task &task)
{
    Moves moves;
    if (const auto event = leadingEvent(cycle, task)) {
        for (const Task *successor : successorsOf(cycle, task, *event))
            moves.withdrawn.push_back(successor->id);
    }
    for (const Task &other : cycle.tasks) {
        if (other.superseded && other.superseded->event == task.closed->event)
            moves.restored.push_back(other.id);
    }
    if (!task.unit && cycle.round != task.round)
        moves.round = task.round;
    return moves;
}

} // namespace himpun::workflow
