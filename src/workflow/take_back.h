// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing one's own last act while nobody has built on it.
#pragma once

#include "himpun/workflow/cycle.h"
#include "himpun/workflow/refusal.h"

namespace himpun::workflow
{

/// Why the act that closed \a task cannot be taken back by its author; empty where it can.
std::optional<Refusal> takeBackObstacle(const Cycle &cycle, const Task &task);

/// What taking it back moves: the tasks it led to go, the results it superseded count again.
Moves takeBackMoves(const Cycle &cycle, const Task &task);

} // namespace himpun::workflow
