// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_choice.h"

#include "columns.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using Rivals = std::vector<Column *>;

Rivals rivalsOf(Table &table, Column &column)
{
    Rivals rivals{&column};
    for (Column &other : table.columns) {
        if (areRivals(column, other))
            rivals.push_back(&other);
    }
    return rivals;
}

std::string letterOf(const Column *column)
{
    return spreadsheet::columnName(column->column);
}

/// "D", "d", "D: Target": the column that somebody names; nullptr where it is none of them.
Column *namedBy(const std::string &answer, const Rivals &rivals)
{
    const auto words = wordsIn(answer);
    const auto found = std::ranges::find_if(rivals, [&](const Column *column) {
        return !words.empty() && plain(letterOf(column)) == words.front();
    });
    return found == rivals.end() ? nullptr : *found;
}

Doubt doubtAbout(const Rivals &rivals, const Place &place, const std::string *answer)
{
    std::string headers;
    std::vector<std::string> letters;
    for (const Column *column : rivals) {
        headers += (headers.empty() ? "" : "; ") + letterOf(column) + ": " + column->header;
        letters.push_back(letterOf(column));
    }
    const Column &first = *rivals.front();
    return {
        place, first.meaning,     first.period, {}, answer ? *answer : headers, Why::SeveralColumns,
        {},    std::move(letters)};
}

} // namespace

void settleColumns(Table &table, const Answers &answers, std::vector<Doubt> &doubts)
{
    for (Column &column : table.columns) {
        const Rivals rivals = rivalsOf(table, column);
        if (rivals.size() == 1)
            continue;
        const Place place{table.sheet, {table.headerRow, column.column}};
        const auto answer = answers.find(place);
        const std::string *given = answer == answers.end() ? nullptr : &answer->second;
        const Column *taken = given ? namedBy(*given, rivals) : nullptr;
        if (!taken)
            doubts.push_back(doubtAbout(rivals, place, given));
        for (Column *rival : rivals) {
            if (rival == taken)
                continue;
            rival->meaning = Meaning::Nothing;
            rival->period.reset();
        }
    }
}

} // namespace himpun::intake
