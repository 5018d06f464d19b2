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
    UnreachableStep,     ///< no path from the first step leads here; subject: the step
    NextBackward,        ///< "next" leads to the step itself or an earlier one; subject: the target
    ReviewWithoutReturn, ///< a review needs at least one return target; subject: the step
    ReturnOnTask,        ///< only a review may return; subject: the step
    ReturnForward,       ///< a return leads to the step itself or a later one; subject: the target
    ReviewBypassed,      ///< what is returned never comes to this review again; subject: the target
    ReturnLeavesUnit,    ///< from inside a unit to another scope or section; subject: the target
    SectionEntered, ///< an office step leads into the middle of a unit section; subject: the target
    SectionForks, ///< the branches of one section lead to different steps; subject: the target, ""
                  ///< for the end
    EntryOutsideUnit, ///< "entry" on an office step; subject: the step
    EntryOnReview,    ///< a sheet is filled in or reviewed, not both in one step; subject: the step
    DurationInvalid,  ///< "1.37 hours", "0 days", two units at once; subject: as written
};

/// The stable name of a problem, "unknown-step": what programs and test files read.
std::string_view codeOf(Problem problem);

using Finding = base::Finding<std::variant<base::JsonProblem, Problem>>;

std::string_view codeOf(const Finding &finding);

inline constexpr std::size_t maxSteps = 500;
inline constexpr std::size_t maxFindings = 1000;

/// All that is wrong, line by line (the first maxFindings); or a Sop to be trusted from
/// here on.
base::Result<Sop, std::vector<Finding>> load(std::string_view json);

} // namespace himpun::sop
