// SPDX-License-Identifier: GPL-3.0-or-later
// Where a table ends: below it stand totals, places, dates and signatures.
#pragma once

#include "himpun/intake/agreement_map.h"

#include "grid.h"

namespace himpun::intake
{

/// The last row of \a table above \a end that promises something, with what follows it without a
/// blank row; before its first row where there is none.
int lastRowOf(const Table &table, const Grid &grid, int end);

} // namespace himpun::intake
