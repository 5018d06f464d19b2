// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as lines of text, or of JSON.
#pragma once

#include "console.h"
#include "himpun/service/workbench.h"

#include <vector>

namespace himpun::cli
{

/// One line for each task: number, step, unit, round, person, due time and what is left of it.
void sayTasks(Console &console, const std::vector<store::TaskRow> &tasks,
              const service::CycleView &view, base::Instant now);

} // namespace himpun::cli
