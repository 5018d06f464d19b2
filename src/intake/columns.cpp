// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "header_words.h"
#include "words.h"

#include <algorithm>
#include <map>

namespace himpun::intake
{

namespace
{

using Lines = std::vector<std::string>;

/// The header of one column from above, a merged line once.
Lines linesOver(const Grid &grid, const HeaderRows &header, int column)
{
    Lines lines;
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        const bool isRepeated =
            row > header.firstRow && grid.rangeOf(row, column) == grid.rangeOf(row - 1, column);
        const std::string text = isRepeated ? std::string() : grid.text(row, column);
        if (!text.empty())
            lines.push_back(text);
    }
    return lines;
}

std::string joined(const Lines &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += (text.empty() ? "" : " / ") + line;
    return text;
}

bool says(const Lines &lines, Meaning meaning)
{
    return std::ranges::any_of(lines,
                               [&](const std::string &line) { return meaningOf(line) == meaning; });
}

std::optional<PeriodLabel> labelOf(const Lines &lines)
{
    if (lines.empty())
        return std::nullopt;
    if (const auto label = periodIn(lines.back()))
        return label;
    const auto index = bareIndexIn(lines.back());
    for (std::size_t i = 0; index && i + 1 < lines.size(); ++i) {
        if (const auto kind = kindCountedBy(lines[i]))
            return PeriodLabel{*kind, *index};
    }
    const auto quarter = romanQuarterIn(lines.back());
    if (quarter && says(lines, Meaning::YearTarget))
        return PeriodLabel{calendar::PeriodKind::Quarter, *quarter};
    return std::nullopt;
}

bool isOfOtherYear(const Lines &lines, int year)
{
    return std::ranges::any_of(lines, [&](const std::string &line) {
        const auto years = yearsIn(line);
        return year != 0 && !years.empty() && std::ranges::find(years, year) == years.end();
    });
}

Meaning lowestMeaning(const Lines &lines)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (const auto meaning = meaningOf(*line))
            return *meaning;
    }
    return Meaning::Nothing;
}

Column columnOf(const Lines &lines, int column, int year)
{
    Column result{column, lowestMeaning(lines), {}, joined(lines)};
    const auto label = labelOf(lines);
    const bool isOther = says(lines, Meaning::Nothing) || isOfOtherYear(lines, year);
    const bool isOfMoney = says(lines, Meaning::Ceiling);
    const bool isPeriod =
        label && !isOfMoney
        && (result.meaning == Meaning::YearTarget || result.meaning == Meaning::Nothing);
    if (isOther || (label && !isPeriod)) {
        result.meaning = Meaning::Nothing;
    } else if (isPeriod && year != 0) {
        result.meaning = Meaning::PeriodTarget;
        result.period = calendar::Period{year, label->kind, label->index};
    } else if (isPeriod) {
        result.meaning = Meaning::Nothing; // of which year?
    }
    if (result.meaning == Meaning::YearTarget && hasAny(plain(result.header), {"s d", "sd"}))
        result.meaning = Meaning::Nothing;
    return result;
}

/// The cells below are words, as those beside "0,9" under one merged "Target" are: "Angka".
bool holdsWords(const Grid &grid, int column, int first, int end)
{
    int words = 0;
    for (int row = first; row < end; ++row) {
        const auto *cell = grid.beginsAt(row, column) ? grid.at(row, column) : nullptr;
        if (!cell || isColumnNumbers(grid, row))
            continue;
        const auto *text = std::get_if<std::string>(&cell->value);
        if (!text || text->find_first_of("0123456789") != std::string::npos)
            return false;
        ++words;
    }
    return words > 0;
}

bool has(const std::vector<Column> &columns, Meaning meaning)
{
    return std::ranges::find(columns, meaning, &Column::meaning) != columns.end();
}

/// Two columns cannot hold the same; of targets under one merged header the second may be the unit.
void settleTwice(std::vector<Column> &columns, Column &column, const Grid &grid, int first, int end)
{
    const bool isTwice = std::ranges::any_of(columns, [&](const Column &other) {
        return other.meaning == column.meaning && other.period == column.period;
    });
    if (!isTwice || column.meaning == Meaning::Nothing)
        return;
    const bool isUnit = column.meaning == Meaning::YearTarget
                        && !has(columns, Meaning::UnitOfMeasure)
                        && holdsWords(grid, column.column, first, end);
    column.meaning = isUnit ? Meaning::UnitOfMeasure : Meaning::Nothing;
    column.period.reset();
}

/// Months and quarters of the same targets: those with more columns are taken.
void keepOneKind(std::vector<Column> &columns)
{
    std::map<calendar::PeriodKind, int> counts;
    for (const Column &column : columns) {
        if (column.period)
            ++counts[column.period->kind];
    }
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    for (Column &column : columns) {
        if (column.period && column.period->kind != most->first) {
            column.meaning = Meaning::Nothing;
            column.period.reset();
        }
    }
}

} // namespace

std::vector<Column> columnsBelow(const Grid &grid, const HeaderRows &header, int end, int year)
{
    std::vector<Column> columns;
    for (int column = 0; column < grid.columns(); ++column) {
        const Lines lines = linesOver(grid, header, column);
        if (lines.empty() || !grid.isShown(header.firstRow, column))
            continue;
        Column known = columnOf(lines, column, year);
        settleTwice(columns, known, grid, header.lastRow + 1, end);
        columns.push_back(std::move(known));
    }
    keepOneKind(columns);
    return columns;
}

indicator::Level levelOf(const std::vector<Column> &columns)
{
    for (const Column &column : columns) {
        const std::string header = plain(column.header);
        const bool says = column.meaning == Meaning::Name
                          || (column.meaning == Meaning::Program
                              && !has(columns, Meaning::Objective) && has(columns, Meaning::Name));
        if (says && hasAny(header, {"kegiatan", "subkegiatan"}))
            return indicator::Level::Activity;
        if (says && hasAny(header, {"program"}))
            return indicator::Level::Program;
    }
    return indicator::Level::Objective;
}

} // namespace himpun::intake
