// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table mean, by the lines of its header.
#pragma once

#include "find_tables.h"

namespace himpun::intake
{

/// The columns below \a header; the table's rows end before \a end.  Targets of another year than
/// \a year (0: not known) are not taken.
std::vector<Column> columnsBelow(const Grid &grid, const HeaderRows &header, int end, int year);

/// Both call themselves the same, and only one of them can be it.
bool areRivals(const Column &a, const Column &b);

/// Of what \a columns' indicators are: "Indikator Program", or of rows that begin with a program.
indicator::Level levelOf(const std::vector<Column> &columns);

} // namespace himpun::intake
