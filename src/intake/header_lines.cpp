// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_lines.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

constexpr std::string_view between = " / ";

bool isOneCell(const Grid &grid, int row, int column)
{
    return !grid.isMerged(row, column) && !grid.text(row, column).empty();
}

bool isBlankCell(const Grid &grid, int row, int column)
{
    return !grid.isMerged(row, column) && grid.text(row, column).empty();
}

/// The text beside which \a column is blank, both with a line of their own below; empty: none.
std::string besideIt(const Grid &grid, int row, int column)
{
    int left = column;
    while (left > 0 && isBlankCell(grid, row, left) && isOneCell(grid, row + 1, left))
        --left;
    const bool isDivided =
        left < column && isOneCell(grid, row, left) && isOneCell(grid, row + 1, left);
    return isDivided ? grid.text(row, left) : std::string();
}

} // namespace

Lines linesOver(const Grid &grid, const HeaderRows &header, int column)
{
    Lines lines;
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        const bool isRepeated =
            row > header.firstRow && grid.rangeOf(row, column) == grid.rangeOf(row - 1, column);
        std::string text = isRepeated ? std::string() : grid.text(row, column);
        if (text.empty() && !isRepeated && row < header.lastRow)
            text = besideIt(grid, row, column);
        if (!text.empty())
            lines.push_back(std::move(text));
    }
    return lines;
}

std::string joined(const Lines &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += (text.empty() ? "" : std::string(between)) + line;
    return text;
}

std::string lastLineOf(const std::string &header)
{
    const std::size_t at = header.rfind(between);
    return at == std::string::npos ? header : header.substr(at + between.size());
}

int endOfHeader(const Grid &grid, const HeaderRows &header)
{
    int end = 0;
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        for (const Beginning &cell : grid.beginningsIn(row))
            end = std::max(end, grid.rangeOf(row, cell.column).last.column + 1);
    }
    return std::min(end, grid.columns());
}

std::string textOver(const Grid &grid, int row, int column)
{
    std::string text = grid.text(row - 1, column);
    return text.empty() ? besideIt(grid, row - 1, column) : text;
}

bool isBelowWiderOne(const Grid &grid, int row, int column)
{
    const auto above = grid.rangeOf(row - 1, column);
    if (above.last.column > above.first.column || grid.text(row - 1, column).empty())
        return true;
    const bool isUnmerged = isOneCell(grid, row - 1, column);
    return isUnmerged && column + 1 < grid.columns() && isBlankCell(grid, row - 1, column + 1)
           && isOneCell(grid, row, column + 1);
}

} // namespace himpun::intake
