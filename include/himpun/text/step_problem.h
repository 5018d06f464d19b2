// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody named a step, and it is not clear which open task he means.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/text/message.h"
#include "himpun/text/names.h"
#include "himpun/workflow/cycle.h"

#include <optional>
#include <string_view>

namespace himpun::text
{

enum class StepProblem {
    NotOpenYet,
    Closed,       ///< done, and not opened again
    SeveralUnits, ///< open in several units, and none was named
};

std::string_view codeOf(StepProblem problem); ///< "step-not-open-yet"

/// What the person named.
struct NamedStep {
    sop::StepId step; ///< one of the SOP's
    std::optional<workflow::UnitId> unit;
};

/// Also says what is open now.
Message message(StepProblem problem, const NamedStep &named, const workflow::Cycle &cycle,
                const sop::Sop &sop, const Names &names, calendar::Zone zone);

} // namespace himpun::text
