// SPDX-License-Identifier: GPL-3.0-or-later
#include "find_tables.h"

#include "columns.h"
#include "header_words.h"
#include "words.h"

#include <algorithm>
#include <set>

namespace himpun::intake
{

namespace
{

constexpr int mostHeaderRows = 4;

std::set<Meaning> meaningsIn(const Grid &grid, int row)
{
    std::set<Meaning> meanings;
    for (int column = 0; column < grid.columns(); ++column) {
        const bool isHere = grid.beginsAt(row, column) && grid.isShown(row, column);
        const auto meaning = isHere ? meaningOf(grid.text(row, column)) : std::nullopt;
        if (meaning)
            meanings.insert(*meaning);
    }
    return meanings;
}

bool beginsHeader(const Grid &grid, int row)
{
    const auto meanings = meaningsIn(grid, row);
    const auto has = [&](Meaning meaning) { return meanings.contains(meaning); };
    const bool ofIndicators =
        has(Meaning::Name)
        && (has(Meaning::YearTarget) || has(Meaning::UnitOfMeasure) || has(Meaning::Objective)
            || has(Meaning::Definition) || has(Meaning::Formula));
    return ofIndicators || (has(Meaning::Ceiling) && has(Meaning::Program));
}

/// A line of the header may divide what stands over it; below a header of its own is a value.
bool isBelowWiderOne(const Grid &grid, int row, int column)
{
    const auto above = grid.rangeOf(row - 1, column);
    return above.last.column > above.first.column || grid.text(row - 1, column).empty();
}

bool isPartOfHeader(const std::string &text, const std::string &above)
{
    const bool isYear = text.size() == 4 && yearsIn(text).size() == 1;
    return isYear || meaningOf(text) || periodIn(text) || romanQuarterIn(text)
           || (bareIndexIn(text) && kindCountedBy(above));
}

/// "Tahunan", "Volume": a word of a header that we do not know.
bool isShortWord(const std::string &text)
{
    constexpr std::size_t longest = 20;
    return text.size() <= longest && text.find_first_of("0123456789") == std::string::npos;
}

/// Everything that begins in the row belongs to a header, and enough of it is known to.
bool continuesHeader(const Grid &grid, int row)
{
    int known = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const std::string text = grid.beginsAt(row, column) ? grid.text(row, column) : "";
        if (text.empty())
            continue;
        const bool isKnown = isPartOfHeader(text, grid.text(row - 1, column));
        if ((!isKnown && !isShortWord(text)) || !isBelowWiderOne(grid, row, column))
            return false;
        known += isKnown ? 1 : 0;
    }
    return known >= 2 && !isColumnNumbers(grid, row);
}

int lastRowOfHeader(const Grid &grid, int first)
{
    int last = first;
    for (int row = first; row <= last && row < first + mostHeaderRows; ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            const auto range = grid.rangeOf(row, column);
            const bool isTitle = range.first.row < first;
            if (!isTitle && !grid.text(row, column).empty())
                last = std::max(last, std::min(range.last.row, first + mostHeaderRows - 1));
        }
        const bool mayGoOn = row == last && row + 1 < std::min(first + mostHeaderRows, grid.rows());
        if (mayGoOn && continuesHeader(grid, row + 1))
            last = row + 1;
    }
    return last;
}

/// Every text of its header stands at the same place in the other's.
bool isSameHeader(const Grid &grid, const HeaderRows &a, const HeaderRows &b)
{
    for (int column = 0; column < grid.columns(); ++column) {
        if (plain(grid.text(a.firstRow, column)) != plain(grid.text(b.firstRow, column)))
            return false;
    }
    return true;
}

bool hasContent(const Grid &grid, const Table &table, int row, bool wantsMore)
{
    bool hasName = false;
    bool hasMore = false;
    for (const Column &column : table.columns) {
        if (!grid.beginsAt(row, column.column) || grid.text(row, column.column).empty())
            continue;
        const bool isName = column.meaning == Meaning::Name || column.meaning == Meaning::Program;
        const bool isOther = column.meaning != Meaning::Nothing && column.meaning != Meaning::Number
                             && !isName && column.meaning != Meaning::Objective;
        hasName = hasName || isName;
        hasMore = hasMore || isOther;
    }
    return hasName && (hasMore || !wantsMore);
}

/// The table goes on to its last row that promises something, and to the first blank one after it.
int lastRowOf(const Grid &grid, const Table &table, int end)
{
    int last = table.firstRow - 1;
    for (int row = table.firstRow; row < end; ++row) {
        if (hasContent(grid, table, row, true))
            last = row;
    }
    for (int row = last + 1; row < end && !grid.isBlank(row) && hasContent(grid, table, row, false);
         ++row)
        last = row;
    return last;
}

bool isSingleNumber(const std::string &text, int &number)
{
    std::size_t at = text.starts_with('(') ? 1 : 0;
    const std::size_t from = at;
    number = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && at - from < 3; ++at)
        number = number * 10 + (text[at] - '0');
    const bool isFormula = text.find_first_not_of("0123456789()+-*/=:x ", at) == std::string::npos;
    return at > from && isFormula;
}

} // namespace

bool isColumnNumbers(const Grid &grid, int row)
{
    int count = 0;
    int before = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const std::string text = grid.beginsAt(row, column) ? grid.text(row, column) : "";
        int number = 0;
        if (text.empty())
            continue;
        if (!isSingleNumber(text, number) || number != before + 1)
            return false;
        before = number;
        ++count;
    }
    return count >= 3;
}

std::vector<HeaderRows> findHeaders(const Grid &grid)
{
    std::vector<HeaderRows> headers;
    for (int row = 0; row < grid.rows(); ++row) {
        if (!grid.isRowShown(row) || !beginsHeader(grid, row))
            continue;
        headers.push_back({row, lastRowOfHeader(grid, row)});
        row = headers.back().lastRow;
    }
    return headers;
}

void addTables(AgreementMap &map, const Grid &grid, const std::vector<HeaderRows> &headers,
               int sheet)
{
    for (std::size_t i = 0; i < headers.size(); ++i) {
        std::size_t next = i + 1;
        while (next < headers.size() && isSameHeader(grid, headers[i], headers[next]))
            ++next; // the same table goes on
        const int end = next < headers.size() ? headers[next].firstRow : grid.rows();
        Table table{sheet, headers[i].firstRow, headers[i].lastRow + 1, 0, {}, {}};
        table.columns = columnsBelow(grid, headers[i], end, map.year);
        table.level = levelOf(table.columns);
        table.lastRow = lastRowOf(grid, table, end);
        if (table.lastRow >= table.firstRow)
            map.tables.push_back(std::move(table));
        i = next - 1;
    }
}

} // namespace himpun::intake
