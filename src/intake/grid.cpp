// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid.h"

#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using namespace spreadsheet;

/// An agreement is not larger; merged cells beyond are left as they are.
constexpr int mostRows = 20'000;
constexpr int mostColumns = 256;
constexpr std::size_t mostMergedPlaces = 500'000;

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
        m_rows = std::max(m_rows, std::min(cell.at.row + 1, mostRows));
        m_columns = std::max(m_columns, std::min(cell.at.column + 1, mostColumns));
    }
    for (std::size_t i = 0; i < sheet.merged.size(); ++i) {
        const Range &range = sheet.merged[i];
        const int lastRow = std::min(range.last.row, m_rows - 1);
        const int lastColumn = std::min(range.last.column, mostColumns - 1);
        for (int row = range.first.row; row <= lastRow; ++row) {
            for (int column = range.first.column; column <= lastColumn; ++column) {
                if (m_mergeAt.size() < mostMergedPlaces)
                    m_mergeAt.try_emplace({row, column}, i);
            }
        }
    }
}

Range Grid::rangeOf(int row, int column) const
{
    const auto found = m_mergeAt.find({row, column});
    return found == m_mergeAt.end() ? Range{{row, column}, {row, column}}
                                    : m_sheet.merged[found->second];
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

bool Grid::isBlank(int row) const
{
    for (int column = 0; column < m_columns; ++column) {
        if (beginsAt(row, column) && !text(row, column).empty())
            return false;
    }
    return true;
}

} // namespace himpun::intake
