// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the rule table: may this person do this now?  What the command itself says is not looked at
// here.
#pragma once

#include "himpun/workflow/rules.h"

#include <optional>

namespace himpun::workflow
{

/// Why \a rule does not let \a official act; empty where it does.  \a task is nullptr for the
/// cycle.
std::optional<Refusal> obstacle(const Rule &rule, const sop::Sop &sop, const Cycle &cycle,
                                const Task *task, const OfficialId &official);

} // namespace himpun::workflow
