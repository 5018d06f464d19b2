// SPDX-License-Identifier: GPL-3.0-or-later
// Does what was asked, whatever kind of asking it was.
#pragma once

#include "command_reader.h"
#include "console.h"

#include <optional>

namespace himpun::cli
{

/// What came of it.  Filling a cell makes no event: drafts are not facts.
struct Done {
    workflow::CycleId cycle;
    std::optional<workflow::Event> event;
};

/// Empty where a file named in the command cannot be read; the console has said so.
std::optional<service::Outcome<Done>> execute(Console &console, service::Workbench &bench,
                                              const Asked &asked);

} // namespace himpun::cli
