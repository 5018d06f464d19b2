// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_order.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

void sortCells(std::vector<Cell> &cells, Meter &meter)
{
    if (!std::ranges::is_sorted(cells, {}, &Cell::at))
        std::ranges::sort(cells, {}, &Cell::at);
    if (std::ranges::adjacent_find(cells, {}, &Cell::at) != cells.end())
        meter.refuse(ReadError::DamagedContent); // which one would count?
}

/// None touches another.
void joinStretches(std::vector<Stretch> &stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::first);
    std::vector<Stretch> joined;
    for (const Stretch &stretch : stretches) {
        if (!joined.empty() && stretch.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, stretch.last);
        else
            joined.push_back(stretch);
    }
    stretches = std::move(joined);
}

} // namespace

void putInOrder(Sheet &sheet, Meter &meter)
{
    sortCells(sheet.cells, meter);
    joinStretches(sheet.hiddenRows);
    joinStretches(sheet.hiddenColumns);
    const int lastRow = sheet.cells.empty() ? -1 : sheet.cells.back().at.row;
    for (const Range &range : sheet.merged) {
        const int rows = std::min(range.last.row, lastRow) - range.first.row;
        if (rows > 0 && !meter.countCells(static_cast<std::size_t>(rows)))
            return;
    }
}

} // namespace himpun::spreadsheet
