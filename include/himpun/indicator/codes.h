// SPDX-License-Identifier: GPL-3.0-or-later
// Stable names of this room's closed lists, as files and scripts write them.
#pragma once

#include "himpun/indicator/achievement.h"
#include "himpun/indicator/cap.h"
#include "himpun/indicator/cells.h"
#include "himpun/indicator/number.h"

#include <string_view>

namespace himpun::indicator
{

std::string_view codeOf(Level level);             ///< "sasaran", "program", "kegiatan"
std::string_view codeOf(Polarity polarity);       ///< "maximize", "minimize-a", …
std::string_view codeOf(Aggregation aggregation); ///< "sum", "last", "average", "fixed"
std::string_view codeOf(Entry entry);             ///< "per-period", "cumulative"
std::string_view codeOf(Obstacle obstacle);       ///< "zero-target", …
std::string_view codeOf(Rule rule);               ///< "ratio", …
std::string_view codeOf(Lack lack);               ///< "actual-missing", …
std::string_view codeOf(CellProblem problem);     ///< "unknown-row", …
std::string_view codeOf(NumberFault fault);       ///< "grouping", …
std::string_view codeOf(Capped::By by);           ///< "nothing", "ceiling", "floor"

/// "value", "not-filled", "not-due-yet", "not-computable".
std::string_view kindOf(const Achievement &achievement);

} // namespace himpun::indicator
