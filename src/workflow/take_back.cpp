// SPDX-License-Identifier: GPL-3.0-or-later
#include "take_back.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

/// The event that led on from \a task: the one that closed it, or the join its branch waited for.
std::uint32_t leadingEvent(const Cycle &cycle, const Task &task)
{
    const std::uint32_t closing = task.closed->event;
    const bool ledOn = std::ranges::any_of(
        cycle.tasks, [&](const Task &other) { return other.openedBy == closing; });
    if (ledOn || task.activation == 0)
        return closing;
    const Activation &activation = cycle.activations[static_cast<std::size_t>(task.activation) - 1];
    return activation.joinedBy.value_or(closing);
}

/// The tasks that exist because \a task was closed; with a section, also units added to it since.
std::vector<const Task *> successorsOf(const Cycle &cycle, const Task &task)
{
    const std::uint32_t event = leadingEvent(cycle, task);
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

} // namespace

std::optional<Refusal> takeBackObstacle(const Cycle &cycle, const Task &task)
{
    if (closedSomethingLater(cycle, task))
        return Refusal{RefusalCode::NotYourLastAct, task.closed->by, task.closed->at, {}};
    if (task.superseded)
        return Refusal{RefusalCode::SuccessorActed, std::nullopt, std::nullopt, {}};
    for (const Task *successor : successorsOf(cycle, task)) {
        if (successor->state != TaskState::Offered)
            return successorActed(*successor);
    }
    return std::nullopt;
}

Moves takeBackMoves(const Cycle &cycle, const Task &task)
{
    Moves moves;
    for (const Task *successor : successorsOf(cycle, task))
        moves.withdrawn.push_back(successor->id);
    for (const Task &other : cycle.tasks) {
        if (other.superseded && other.superseded->event == task.closed->event)
            moves.restored.push_back(other.id);
    }
    if (!task.unit && cycle.round != task.round)
        moves.round = task.round;
    return moves;
}

} // namespace himpun::workflow
