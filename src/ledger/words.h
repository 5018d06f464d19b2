// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of kinds and enumerators in the ledger.  A name once written is never changed.
#pragma once

#include "himpun/ledger/definition.h"
#include "himpun/workflow/event.h"

#include <array>
#include <string_view>

namespace himpun::ledger
{

/// In the order of workflow::Fact.
inline constexpr std::array<std::string_view, std::variant_size_v<workflow::Fact>> kinds = {
    "cycle.started.1",        "task.completed.1",  "task.approved.1",    "task.sent-back.1",
    "task.correction.1",      "task.taken-back.1", "task.claimed.1",     "task.released.1",
    "task.reassigned.1",      "task.delegated.1",  "task.handed-back.1", "task.skipped.1",
    "unit.exempted.1",        "unit.added.1",      "duration.agreed.1",  "deadline.extended.1",
    "deadlines.recomputed.1", "cycle.suspended.1", "cycle.resumed.1",    "cycle.commented.1",
    "cycle.attached.1",       "cycle.cancelled.1", "cycle.reopened.1",   "timers.fired.1",
};

/// In the order of the enumerators.
inline constexpr std::array<std::string_view, 3> signOffs = {"none", "initial", "sign"};
inline constexpr std::array<std::string_view, 2> waysBack = {"step-by-step", "straight-back"};
inline constexpr std::array<std::string_view, 3> definitionKinds = {"sop", "office", "calendar"};

constexpr const auto &wordsOf(sop::SignOff)
{
    return signOffs;
}
constexpr const auto &wordsOf(workflow::WayBack)
{
    return waysBack;
}
constexpr const auto &wordsOf(DefinitionKind)
{
    return definitionKinds;
}

} // namespace himpun::ledger
