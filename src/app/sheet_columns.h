// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the grid: how wide they are, and which of them a sheet needs.
#pragma once

#include "himpun/reading/unit_sheet.h"
#include "sheet_view.h"

namespace himpun::app
{

/// Widths that fit the text size in use.  The name of the row stays in sight, and beside what is
/// typed all that it is judged by: target, last period, capaian and rating.
void setUpColumns(SheetView &grid);

/// Hides those that \a sheet has nothing for, and gives the others the room that its numbers need.
void showColumns(SheetView &grid, const reading::UnitSheet &sheet);

} // namespace himpun::app
