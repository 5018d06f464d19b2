// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid.h"

#include "words.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace himpun::intake
{

namespace
{

using namespace spreadsheet;

/// An agreement is not larger; Grid::isCutOff() says where a sheet is.
constexpr int mostRows = 20'000;
constexpr int mostColumns = 256;

struct Showing {
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const Number &number) const
    {
        std::string digits = number.digits; // ungrouped: 2026 may be a year
        std::ranges::replace(digits, '.', ',');
        return number.look == NumberLook::Percent ? digits + '%' : digits;
    }
    std::string operator()(const Moment &moment) const { return toText(moment); }
    std::string operator()(bool truth) const { return truth ? "TRUE" : "FALSE"; }
    std::string operator()(const CellError &error) const { return error.code; }
    std::string operator()(const NotCalculated &) const { return "="; }
};

} // namespace

std::string shown(const Cell &cell)
{
    return std::visit(Showing{}, cell.value);
}

Grid::Grid(const Sheet &sheet) : m_sheet(sheet)
{
    for (const Cell &cell : sheet.cells) {
        if (cell.at.row >= mostRows || cell.at.column >= mostColumns) {
            m_isCutOff = true;
            continue;
        }
        m_rows = std::max(m_rows, cell.at.row + 1);
        m_columns = std::max(m_columns, cell.at.column + 1);
        if (m_filled.empty() || m_filled.back() != cell.at.row)
            m_filled.push_back(cell.at.row);
    }
    for (std::size_t i = 0; i < sheet.merged.size(); ++i)
        addSlices(i);
    std::ranges::sort(m_slices, {}, [](const Slice &slice) {
        return std::tuple(slice.row, slice.first, slice.merge);
    });
    dropOverlapping();
}

void Grid::addSlices(std::size_t merge)
{
    const Range &range = m_sheet.merged[merge];
    if (range.first.column >= mostColumns)
        return;
    const int lastRow = std::min(range.last.row, m_rows - 1);
    const int lastColumn = std::min(range.last.column, mostColumns - 1);
    for (int row = range.first.row; row <= lastRow; ++row)
        m_slices.push_back({row, range.first.column, lastColumn, merge});
}

/// No program writes merged cells that overlap; of such, the first ones are merged.
void Grid::dropOverlapping()
{
    std::set<std::size_t> dropped;
    const Slice *before = nullptr;
    for (const Slice &slice : m_slices) {
        if (dropped.contains(slice.merge))
            continue;
        const bool overlaps = before && before->row == slice.row && slice.first <= before->last;
        if (overlaps)
            dropped.insert(std::max(before->merge, slice.merge));
        if (!overlaps || before->merge > slice.merge)
            before = &slice;
    }
    std::erase_if(m_slices, [&](const Slice &slice) { return dropped.contains(slice.merge); });
}

const Range *Grid::mergeAt(int row, int column) const
{
    const auto behind =
        std::ranges::upper_bound(m_slices, std::pair(row, column), {}, [](const Slice &slice) {
            return std::pair(slice.row, slice.first);
        });
    if (behind == m_slices.begin())
        return nullptr;
    const Slice &slice = *std::prev(behind);
    return slice.row == row && column <= slice.last ? &m_sheet.merged[slice.merge] : nullptr;
}

Range Grid::rangeOf(int row, int column) const
{
    const Range *merged = mergeAt(row, column);
    return merged ? *merged : Range{{row, column}, {row, column}};
}

const Cell *Grid::at(int row, int column) const
{
    return m_sheet.find(rangeOf(row, column).first);
}

bool Grid::beginsAt(int row, int column) const
{
    return rangeOf(row, column).first == Address{row, column};
}

bool Grid::isShown(int row, int column) const
{
    return isRowShown(row) && !m_sheet.isColumnHidden(column);
}

std::string Grid::text(int row, int column) const
{
    const Cell *cell = at(row, column);
    return cell ? simplified(shown(*cell)) : std::string();
}

std::span<const Cell> Grid::cellsIn(int row) const
{
    const auto first = std::ranges::lower_bound(m_sheet.cells, Address{row, 0}, {}, &Cell::at);
    const auto end =
        std::lower_bound(first, m_sheet.cells.end(), Address{row, mostColumns},
                         [](const Cell &cell, const Address &at) { return cell.at < at; });
    return {first, end};
}

std::span<const int> Grid::filledRows(int first, int end) const
{
    const auto from = std::ranges::lower_bound(m_filled, first);
    return {from, std::lower_bound(from, m_filled.end(), std::max(first, end))};
}

std::vector<Beginning> Grid::beginningsIn(int row) const
{
    std::vector<Beginning> beginnings;
    for (const Cell &cell : cellsIn(row)) {
        std::string text = beginsAt(row, cell.at.column) ? simplified(shown(cell)) : std::string();
        if (!text.empty())
            beginnings.push_back({cell.at.column, std::move(text)});
    }
    return beginnings;
}

bool Grid::isBlank(int row) const
{
    return std::ranges::none_of(cellsIn(row), [&](const Cell &cell) {
        return beginsAt(row, cell.at.column) && !simplified(shown(cell)).empty();
    });
}

} // namespace himpun::intake
