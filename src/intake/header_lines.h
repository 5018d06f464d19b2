// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a header as they stand over one column.
#pragma once

#include "find_tables.h"

namespace himpun::intake
{

using Lines = std::vector<std::string>;

/// From above, a merged line once; a line that nobody merged is also that of the blank cells beside
/// it, where something stands below them: "TW I", blank over "Target", "Realisasi".
Lines linesOver(const Grid &grid, const HeaderRows &header, int column);

std::string joined(const Lines &lines);            ///< "Target / TW I"
std::string lastLineOf(const std::string &header); ///< of what joined() made

int endOfHeader(const Grid &grid, const HeaderRows &header); ///< behind its last column

/// What stands over the cell at this place, merged or not; empty: nothing.
std::string textOver(const Grid &grid, int row, int column);

/// The cell over \a row takes more columns than this one, merged or not: a line may divide it.
bool isBelowWiderOne(const Grid &grid, int row, int column);

} // namespace himpun::intake
