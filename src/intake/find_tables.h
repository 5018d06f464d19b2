// SPDX-License-Identifier: GPL-3.0-or-later
// Headers on a sheet, and the tables below them.
#pragma once

#include "himpun/intake/agreement_map.h"

#include "grid.h"

namespace himpun::intake
{

struct HeaderRows {
    int firstRow = 0, lastRow = 0;
};

/// From top to bottom.  A header that is repeated on the next printed page is there twice.
std::vector<HeaderRows> findHeaders(const Grid &grid);

/// The tables below \a headers on the \a sheet-th sheet; columns as \a map's year has them.
void addTables(AgreementMap &map, const Grid &grid, const std::vector<HeaderRows> &headers,
               int sheet);

/// "1", "(2)", "3", "4=3/2": the columns' own numbers below a header.
bool isColumnNumbers(const Grid &grid, int row);

} // namespace himpun::intake
