// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an event can be folded at all.  The engine trusts its events; what is read from a file
// that somebody else may have written has to earn that trust here first.
#pragma once

#include "himpun/workflow/cycle.h"

namespace himpun::store
{

/// Whether every task, step, unit and section \a event names is there in \a cycle and \a sop, so
/// that evolve() is safe.  It need not be an event decide() would have made.
bool fits(const workflow::Event &event, const workflow::Cycle &cycle, const sop::Sop &sop);

} // namespace himpun::store
