// SPDX-License-Identifier: GPL-3.0-or-later
#include "find_tables.h"

#include "columns.h"
#include "header_lines.h"
#include "header_words.h"
#include "scaling.h"
#include "table_end.h"
#include "words.h"

#include <algorithm>
#include <set>

namespace himpun::intake
{

namespace
{

constexpr int mostHeaderRows = 4;
constexpr std::size_t mostTables = 500; ///< of a sheet; an agreement has three

bool isYear(const std::string &text)
{
    return text.size() == 4 && yearsIn(text).size() == 1;
}

std::set<Meaning> meaningsIn(const std::vector<Beginning> &cells)
{
    std::set<Meaning> meanings;
    for (const Beginning &cell : cells) {
        if (const auto meaning = meaningOf(cell.text))
            meanings.insert(*meaning);
    }
    return meanings;
}

/// "1", "12 Dokumen": what a header has no room for, but for years and days.
bool isFigure(const Beginning &cell)
{
    const bool isDigit = cell.text.front() >= '0' && cell.text.front() <= '9';
    return isDigit && !isYear(cell.text) && !isDayInHeader(cell.text);
}

bool namesColumns(const std::vector<Beginning> &cells)
{
    const auto meanings = meaningsIn(cells);
    const auto has = [&](Meaning meaning) { return meanings.contains(meaning); };
    const auto periods = std::ranges::count_if(
        cells, [](const Beginning &cell) { return periodIn(cell.text).has_value(); });
    const bool ofIndicators =
        has(Meaning::Name)
        && (has(Meaning::YearTarget) || has(Meaning::UnitOfMeasure) || has(Meaning::Objective)
            || has(Meaning::Definition) || has(Meaning::Formula) || periods > 1);
    return ofIndicators || (has(Meaning::Ceiling) && has(Meaning::Program));
}

bool isPartOfHeader(const std::string &text, const std::string &above)
{
    return isYear(text) || meaningOf(text) || periodIn(text) || romanQuarterIn(text)
           || (bareIndexIn(text) && kindCountedBy(above)) || namesLongPlan(text)
           || versionIn(text) != Version::Unsaid;
}

/// A row below another header may only sound like one: "Jumlah indikator program".  One that stands
/// apart, below a blank row or a title, is more likely a header.
bool isNoRowOf(const Grid &grid, int row, const std::vector<Beginning> &cells)
{
    const bool isApart = grid.beginningsIn(row - 1).size() <= 1;
    const bool namesLead = std::ranges::all_of(cells, [](const Beginning &cell) {
        const auto meaning = meaningOf(cell.text);
        const bool isName = meaning == Meaning::Name || meaning == Meaning::Program;
        return !isName || leadsAHeader(cell.text);
    });
    const bool isKnown = std::ranges::all_of(
        cells, [](const Beginning &cell) { return isPartOfHeader(cell.text, ""); });
    return isApart ? namesLead || isKnown : namesLead && isKnown;
}

/// Every text of the two rows stands at the same place in the other.
bool isSameRow(const Grid &grid, int row, int other)
{
    const auto cells = grid.beginningsIn(row);
    return std::ranges::equal(cells, grid.beginningsIn(other),
                              [](const Beginning &a, const Beginning &b) {
                                  return a.column == b.column && plain(a.text) == plain(b.text);
                              });
}

bool beginsHeader(const Grid &grid, int row, const std::vector<HeaderRows> &above)
{
    std::vector<Beginning> cells = grid.beginningsIn(row);
    std::erase_if(cells, [&](const Beginning &cell) { return !grid.isShown(row, cell.column); });
    if (std::ranges::any_of(cells, isFigure) || !namesColumns(cells))
        return false;
    return above.empty() || isNoRowOf(grid, row, cells)
           || isSameRow(grid, row, above.back().firstRow);
}

/// "Tahunan", "Volume": a word of a header that we do not know.
bool isShortWord(const std::string &text)
{
    constexpr std::size_t longest = 20;
    return text.size() <= longest && text.find_first_of("0123456789") == std::string::npos;
}

/// A line of the header stands here that nothing divides: "Satuan" over blank cells.
bool isBelowFinished(const Grid &grid, int first, int row, int column)
{
    if (!grid.text(row - 1, column).empty())
        return false;
    int above = row - 1;
    while (above > first && grid.text(above, column).empty())
        --above;
    const auto meaning = meaningOf(grid.text(above, column));
    return meaning && meaning != Meaning::YearTarget && meaning != Meaning::Ceiling
           && meaning != Meaning::Nothing;
}

/// Everything that begins in the row belongs to the header that begins at \a first: enough of it is
/// known to, or it only divides columns that no name stands in.
bool continuesHeader(const Grid &grid, int first, int row)
{
    int known = 0;
    bool isDividing = true;
    const auto cells = grid.beginningsIn(row);
    for (const Beginning &cell : cells) {
        const std::string above = textOver(grid, row, cell.column);
        const bool isKnown = isPartOfHeader(cell.text, above);
        const bool mayBe = (isKnown || isShortWord(cell.text))
                           && isBelowWiderOne(grid, row, cell.column)
                           && !isBelowFinished(grid, first, row, cell.column);
        if (!mayBe)
            return false;
        known += isKnown ? 1 : 0;
        const auto meaning = meaningOf(above);
        isDividing = isDividing && !above.empty() && meaning != Meaning::Name
                     && meaning != Meaning::Program && meaning != Meaning::Objective;
    }
    return (known >= 2 || (isDividing && cells.size() >= 2)) && !isColumnNumbers(grid, row);
}

int lastRowOfHeader(const Grid &grid, int first)
{
    const int end = std::min(first + mostHeaderRows, grid.rows());
    int last = first;
    for (int row = first; row <= last; ++row) {
        for (const Beginning &cell : grid.beginningsIn(row))
            last = std::max(last, std::min(grid.rangeOf(row, cell.column).last.row, end - 1));
        if (row == last && row + 1 < end && continuesHeader(grid, first, row + 1))
            last = row + 1;
    }
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

/// What the lines from \a first to \a end say of money: "(dalam jutaan rupiah)".
int zerosLeftOutAbove(const Grid &grid, int first, int end)
{
    for (const int row : grid.filledRows(first, end)) {
        for (const Beginning &cell : grid.beginningsIn(row)) {
            const bool isOfMoney = hasAny(plain(cell.text), {"rp", "rupiah", "dalam", "idr"});
            if (const int zeros = isOfMoney ? zerosLeftOutBy(cell.text) : 0; zeros > 0)
                return zeros;
        }
    }
    return 0;
}

} // namespace

bool isColumnNumbers(const Grid &grid, int row)
{
    int count = 0;
    int before = 0;
    for (const Beginning &cell : grid.beginningsIn(row)) {
        int number = 0;
        if (!isSingleNumber(cell.text, number) || number != before + 1)
            return false;
        before = number;
        ++count;
    }
    return count >= 3;
}

std::vector<HeaderRows> findHeaders(const Grid &grid)
{
    std::vector<HeaderRows> headers;
    for (const int row : grid.filledRows(0, grid.rows())) {
        const bool isTaken = !headers.empty() && row <= headers.back().lastRow;
        if (isTaken || !grid.isRowShown(row) || !beginsHeader(grid, row, headers))
            continue;
        headers.push_back({row, lastRowOfHeader(grid, row)});
    }
    return headers;
}

void addTables(AgreementMap &map, const Grid &grid, const std::vector<HeaderRows> &headers,
               int sheet)
{
    int above = 0; // the first row over the table that belongs to no other one
    int zeros = 0;
    const std::size_t most = map.tables.size() + mostTables;
    for (std::size_t i = 0; i < headers.size() && map.tables.size() < most; ++i) {
        std::size_t next = i + 1;
        while (next < headers.size()
               && isSameRow(grid, headers[i].firstRow, headers[next].firstRow))
            ++next; // the same table goes on
        const int end = next < headers.size() ? headers[next].firstRow : grid.rows();
        Table table{sheet, headers[i].firstRow, headers[i].lastRow + 1, 0, {}, {}};
        table.columns = columnsBelow(grid, headers[i], end, map.year);
        table.level = levelOf(table.columns);
        table.lastRow = lastRowOf(table, grid, end);
        if (const int said = zerosLeftOutAbove(grid, above, table.headerRow); said > 0)
            zeros = said;
        table.zerosLeftOut = zeros;
        above = std::max(table.lastRow, headers[i].lastRow) + 1;
        if (table.lastRow >= table.firstRow)
            map.tables.push_back(std::move(table));
        i = next - 1;
    }
}

} // namespace himpun::intake
