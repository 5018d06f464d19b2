// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as lines of text, or of JSON.
#pragma once

#include "console.h"
#include "himpun/service/workbench.h"
#include "himpun/text/lines.h"
#include "himpun/text/returns.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace himpun::cli
{

/// For each task one line: number, step, unit, round, person, due time and what is left of it; and
/// under it why it came back, where it did.
void sayTasks(Console &console, service::Workbench &bench, const std::vector<store::TaskRow> &tasks,
              const service::CycleView &view);

/// The same as programs read them.
std::vector<nlohmann::json> tasksJson(service::Workbench &bench,
                                      const std::vector<store::TaskRow> &tasks,
                                      const service::CycleView &view);

/// Why the open tasks of a cycle came back.
text::TaskNotes returnNotes(service::Workbench &bench, const service::CycleView &view);

/// The forms that \a remarks name rows of.
text::Forms formsFor(service::Workbench &bench, const workflow::CycleId &cycle,
                     const std::vector<workflow::CellRemark> &remarks);

} // namespace himpun::cli
