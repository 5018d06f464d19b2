// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an SOP from JSON.  docs/sop-format.md describes the file, sops/schema/ holds its schema.
#pragma once

#include "himpun/base/json_node.h"
#include "himpun/base/result.h"
#include "himpun/sop/sop.h"

#include <string_view>
#include <variant>
#include <vector>

namespace himpun::sop
{

/// What can be wrong with an SOP that is well-formed JSON.
enum class Problem {
    TooManySteps, ///< over 500; subject: how many
    NoSteps,
    DuplicateActor,      ///< subject: the id
    DuplicateStep,       ///< subject: the id
    UnknownActor,        ///< subject: the id
    UnknownStep,         ///< subject: the id
    UnreachableStep,     ///< no path from the first step leads here
    LoopWithoutExit,     ///< from here no path leads to the end of the SOP
    ReviewWithoutReturn, ///< a review needs at least one return target
    ReturnOnTask,        ///< only a review may return
    ReturnForward,       ///< a return leads to the step itself or a later one; subject: the target
    ReturnLeavesUnit,    ///< from inside a unit to another scope or section; subject: the target
    SectionEntered,   ///< an office step leads into the middle of a unit section; subject: the step
    SectionForks,     ///< the branches of one section lead to different steps; subject: the step
    EntryOutsideUnit, ///< "entry" on an office step
    DurationInvalid,  ///< "1.37 hours", "0 days"; subject: as written
};

using Finding = base::Finding<std::variant<base::JsonProblem, Problem>>;

inline constexpr std::size_t maxSteps = 500;

/// All that is wrong, in the order of the file; or a Sop to be trusted from here on.
base::Result<Sop, std::vector<Finding>> load(std::string_view json);

} // namespace himpun::sop
