// SPDX-License-Identifier: GPL-3.0-or-later
// Does what was asked, whatever kind of asking it was.
#pragma once

#include "command_reader.h"
#include "himpun/text/message.h"

#include <optional>

namespace himpun::cli
{

/// What came of it.  Filling a cell makes no event: drafts are not facts.
struct Done {
    workflow::CycleId cycle;
    std::optional<workflow::Event> event;
};

/// Why not: the workbench refused, or a file that the command names cannot be taken.
using NotDone = std::variant<service::Trouble, text::Message>;

base::Result<Done, NotDone> execute(service::Workbench &bench, const Asked &asked);

} // namespace himpun::cli
