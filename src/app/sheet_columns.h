// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the grid: how wide they are, and which of them a sheet needs.
#pragma once

#include "himpun/reading/unit_sheet.h"
#include "sheet_view.h"

namespace himpun::app
{

/// Widths that fit the text size in use; the name of the row stays in sight.
void setUpColumns(SheetView &grid);

/// Hides those that \a sheet has nothing for.
void showColumns(SheetView &grid, const reading::UnitSheet &sheet);

/// What is typed leads to capaian and rating: they are to be seen beside the current cell.
void showConsequences(SheetView &grid);

} // namespace himpun::app
