// SPDX-License-Identifier: GPL-3.0-or-later
// Commands as a JSON object: {"do": "send-back", "task": 7, "reason": "…"}.  `drive` reads them
// from its input, `act` makes them of its options, so both understand the same words (docs/cli.md
// lists them).
#pragma once

#include "files.h"
#include "himpun/text/step_problem.h"

#include <string>
#include <variant>
#include <vector>

namespace himpun::cli
{

struct StartCycle {
    service::StartOrder order;
};
struct FillCell {
    service::CellOrder order;
};
struct AddEvidence {
    service::CellOrder order;
    std::string file;
};
struct AttachFile {
    service::Order order;
    std::string file;
};
using Asked = std::variant<service::Order, StartCycle, FillCell, AddEvidence, AttachFile>;

using Misread = std::vector<base::Finding<base::JsonProblem>>;

/// A step was named, and no one open task can be meant by it.
struct UnclearStep {
    text::StepProblem problem;
    text::NamedStep named;
    workflow::CycleId cycle;
};

using NotACommand = std::variant<Misread, UnclearStep, service::Trouble>;

/// A line of `drive`: when, and what is asked, where that can be told.
struct Line {
    std::optional<base::Instant> at;
    base::Result<Asked, NotACommand> asked;
};

/// \a bench is asked for the open task where a command names "step" (and "unit") instead of "task".
Line readCommand(std::string_view json, service::Workbench &bench);

About aboutOf(const Asked &asked);

} // namespace himpun::cli
