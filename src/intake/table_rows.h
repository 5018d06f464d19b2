// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table that hold something, and what is passed over between them.
#pragma once

#include "himpun/intake/agreement_reading.h"

#include "grid.h"

namespace himpun::intake
{

struct TableRow {
    int row = 0;
    std::string objective; ///< of its own, or going on from above; with its line's list mark gone
    std::string program;   ///< the same of a program
    bool hasIndicator = false;
    bool hasProgram = false;
    bool hasMoney = false; ///< which may be that of a program above
};

std::vector<TableRow> rowsOf(const Table &table, const Grid &grid, std::vector<PassedRow> &passed);

/// What stands on the sheet below \a table and belongs to no other one.
void passBelow(const Table &table, const Grid &grid, int end, std::vector<PassedRow> &passed);

} // namespace himpun::intake
