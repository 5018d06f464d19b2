// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_end.h"

#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNip(const std::string &text)
{
    constexpr auto length = 18;
    const std::string words = plain(text);
    const bool isOnlyOne = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == ' '; });
    return (words.starts_with("nip") && std::ranges::any_of(words, isDigit))
           || (isOnlyOne && std::ranges::count_if(text, isDigit) == length);
}

/// "Sukamaju, 5 Januari 2026".
bool isPlaceAndDay(const std::string &text)
{
    const std::size_t comma = text.find(", ");
    const auto words = wordsIn(comma == std::string::npos ? "" : text.substr(comma));
    const auto isNumber = [](const std::string &word) {
        return std::ranges::all_of(word, isDigit);
    };
    const bool isDay =
        words.size() == 3 && !isNumber(words[1]) && isNumber(words[2]) && words[2].size() == 4;
    return isDay && comma > 0 && std::ranges::none_of(text.substr(0, comma), isDigit);
}

bool beginsSignatures(const std::string &text)
{
    const std::string words = plain(text);
    return isPlaceAndDay(text) || words.starts_with("pihak pertama")
           || words.starts_with("pihak kedua") || words == "mengetahui"
           || words.starts_with("ditetapkan di");
}

struct RowContent {
    bool hasName = false;
    bool hasMore = false;
    bool hasFigure = false; ///< in what promises, or before it
};

RowContent contentOf(const Table &table, const Grid &grid, int row)
{
    RowContent content;
    for (const Beginning &cell : grid.beginningsIn(row)) {
        const auto column = std::ranges::find(table.columns, cell.column, &Column::column);
        if (column == table.columns.end() || column->meaning == Meaning::Nothing)
            continue;
        const bool isName = column->meaning == Meaning::Name || column->meaning == Meaning::Program;
        const bool promises =
            !isName && column->meaning != Meaning::Number && column->meaning != Meaning::Objective;
        content.hasName = content.hasName || isName;
        content.hasMore = content.hasMore || promises;
        content.hasFigure =
            content.hasFigure || (!isName && std::ranges::any_of(cell.text, isDigit));
    }
    return content;
}

/// The first row of the signatures; \a end where there are none.
int firstSignature(const Table &table, const Grid &grid, int end)
{
    for (const int row : grid.filledRows(table.firstRow, end)) {
        const auto cells = grid.beginningsIn(row);
        if (std::ranges::any_of(cells, beginsSignatures, &Beginning::text))
            return row;
        if (std::ranges::none_of(cells, isNip, &Beginning::text))
            continue;
        int first = row; // names and positions stand over a NIP
        while (first > table.firstRow && !contentOf(table, grid, first - 1).hasFigure)
            --first;
        return first;
    }
    return end;
}

} // namespace

int lastRowOf(const Table &table, const Grid &grid, int end)
{
    const int signatures = firstSignature(table, grid, end);
    int last = table.firstRow - 1;
    for (const int row : grid.filledRows(table.firstRow, signatures)) {
        const RowContent content = contentOf(table, grid, row);
        const bool goesOn = row == last + 1 && content.hasMore && content.hasFigure;
        if ((content.hasName && content.hasMore) || goesOn)
            last = row;
    }
    for (int row = last + 1; row < signatures && contentOf(table, grid, row).hasName; ++row)
        last = row;
    return last;
}

} // namespace himpun::intake
