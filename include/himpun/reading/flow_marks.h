// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a cycle on the drawing of its SOP: where work stands now, in which round, and in how
// many units.
#pragma once

#include "himpun/document/swim_lane_painter.h"
#include "himpun/reading/step_standing.h"

namespace himpun::reading
{

/// A step that nobody has come to, or that only some units have behind them, has no mark.
document::TokenMarks marksOf(const CycleBoard &board);

} // namespace himpun::reading
