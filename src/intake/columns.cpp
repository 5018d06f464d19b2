// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "header_lines.h"
#include "header_words.h"
#include "words.h"

#include <algorithm>
#include <map>

namespace himpun::intake
{

namespace
{

bool says(const Lines &lines, Meaning meaning)
{
    return std::ranges::any_of(lines,
                               [&](const std::string &line) { return meaningOf(line) == meaning; });
}

std::optional<PeriodLabel> ofBareIndex(const Lines &lines)
{
    for (const std::string &line : lines) {
        const auto index = bareIndexIn(line);
        for (const std::string &other : lines) {
            if (const auto kind = index ? kindCountedBy(other) : std::nullopt)
                return PeriodLabel{*kind, *index};
        }
    }
    return std::nullopt;
}

/// "TW I" below "Target" or above it.
std::optional<PeriodLabel> labelOf(const Lines &lines)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (const auto label = periodIn(*line))
            return label;
    }
    if (const auto label = ofBareIndex(lines))
        return label;
    for (const std::string &line : lines) {
        const auto quarter = romanQuarterIn(line);
        if (quarter && says(lines, Meaning::YearTarget))
            return PeriodLabel{calendar::PeriodKind::Quarter, *quarter};
    }
    return std::nullopt;
}

bool isOfOtherYear(const Lines &lines, int year)
{
    return std::ranges::any_of(lines, [&](const std::string &line) {
        const auto years = yearsIn(line);
        return year != 0 && !years.empty() && std::ranges::find(years, year) == years.end();
    });
}

/// A target of five years, or one that counts what came before.
bool isOtherTarget(const Lines &lines)
{
    const std::string header = joined(lines);
    const bool isTarget = hasAny(plain(header), {"target", "targets"}) || labelOf(lines);
    return isTarget && (namesLongPlan(header) || countsWhatCameBefore(header));
}

Meaning lowestMeaning(const Lines &lines)
{
    if (lines.size() > 1 && isAmountOfMoney(lines.back()))
        return Meaning::Ceiling;
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
    const bool isOther =
        says(lines, Meaning::Nothing) || isOfOtherYear(lines, year) || isOtherTarget(lines);
    const bool isOfMoney = says(lines, Meaning::Ceiling) || result.meaning == Meaning::Ceiling;
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
    return result;
}

/// What the cells of a column are, as far as its table goes.
struct Contents {
    bool isUsed = false;
    bool isWords = true; ///< no figure in any of them, as in those beside "0,9" below "Target"
};

std::map<int, Contents> contentsBelow(const Grid &grid, int first, int end)
{
    std::map<int, Contents> contents;
    for (const int row : grid.filledRows(first, end)) {
        if (isColumnNumbers(grid, row))
            continue;
        for (const Beginning &cell : grid.beginningsIn(row)) {
            Contents &known = contents[cell.column];
            known.isUsed = true;
            known.isWords = known.isWords
                            && std::holds_alternative<std::string>(grid.at(row, cell.column)->value)
                            && cell.text.find_first_of("0123456789") == std::string::npos;
        }
    }
    return contents;
}

void takeNot(Column &column)
{
    column.meaning = Meaning::Nothing;
    column.period.reset();
}

/// Below one merged "Target", the second of two columns may hold the unit, or nothing at all.
void settleSecond(const std::vector<Column> &columns, Column &column,
                  std::map<int, Contents> &contents)
{
    const auto first = std::ranges::find_if(
        columns, [&](const Column &other) { return areRivals(other, column); });
    if (first == columns.end() || first->header != column.header)
        return;
    const Contents &content = contents[column.column];
    const bool hasUnit =
        std::ranges::find(columns, Meaning::UnitOfMeasure, &Column::meaning) != columns.end();
    if (!content.isUsed)
        takeNot(column);
    else if (column.meaning == Meaning::YearTarget && !hasUnit && content.isWords)
        column.meaning = Meaning::UnitOfMeasure;
}

/// \a wins is taken and its rivals are not, where \a loses is true of all of these.
void settle(std::vector<Column> &columns, const auto &wins, const auto &loses)
{
    for (const Column &column : std::vector(columns)) {
        const auto isRival = [&](const Column &other) { return areRivals(column, other); };
        const auto mayStay = [&](const Column &other) { return isRival(other) && !loses(other); };
        if (!wins(column) || std::ranges::any_of(columns, mayStay))
            continue;
        for (Column &other : columns) {
            if (isRival(other))
                takeNot(other);
        }
    }
}

/// What the words of two headers decide by themselves.
void settleByWords(std::vector<Column> &columns)
{
    const auto is = [](Version version) {
        return [version](const Column &column) { return versionIn(column.header) == version; };
    };
    settle(columns, is(Version::After), is(Version::Before));
    const auto namesSasaran = [](const Column &column) {
        return column.meaning == Meaning::Objective && hasAny(plain(column.header), {"sasaran"});
    };
    settle(columns, namesSasaran, [&](const Column &column) { return !namesSasaran(column); });
}

/// Days that follow each other by a month are months; any others may end quarters.
void keepDaysThatAreMonths(std::vector<Column> &columns)
{
    const auto isDay = [](const Column &column) {
        return column.period && isDayInHeader(lastLineOf(column.header));
    };
    const bool areMonths = std::ranges::any_of(columns, [&](const Column &column) {
        return isDay(column) && std::ranges::any_of(columns, [&](const Column &next) {
                   return isDay(next) && next.period->index == column.period->index + 1;
               });
    });
    for (Column &column : columns) {
        if (areMonths || !isDay(column))
            continue;
        column.meaning = Meaning::YearTarget;
        column.period.reset();
    }
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
        if (column.period && column.period->kind != most->first)
            takeNot(column);
    }
}

} // namespace

bool areRivals(const Column &a, const Column &b)
{
    return a.column != b.column && a.meaning == b.meaning && a.period == b.period
           && a.meaning != Meaning::Nothing && a.meaning != Meaning::Number;
}

std::vector<Column> columnsBelow(const Grid &grid, const HeaderRows &header, int end, int year)
{
    std::vector<Column> columns;
    auto contents = contentsBelow(grid, header.lastRow + 1, end);
    for (int column = 0; column < endOfHeader(grid, header); ++column) {
        const Lines lines = linesOver(grid, header, column);
        if (lines.empty() || !grid.isShown(header.firstRow, column))
            continue;
        columns.push_back(columnOf(lines, column, year));
    }
    keepDaysThatAreMonths(columns);
    settleByWords(columns);
    std::vector<Column> settled;
    for (Column &column : columns) {
        settleSecond(settled, column, contents);
        settled.push_back(std::move(column));
    }
    keepOneKind(settled);
    return settled;
}

indicator::Level levelOf(const std::vector<Column> &columns)
{
    const auto has = [&](Meaning meaning) {
        return std::ranges::find(columns, meaning, &Column::meaning) != columns.end();
    };
    for (const Column &column : columns) {
        const std::string header = plain(column.header);
        const bool says = column.meaning == Meaning::Name
                          || (column.meaning == Meaning::Program && !has(Meaning::Objective)
                              && has(Meaning::Name));
        if (says && hasAny(header, {"kegiatan", "subkegiatan"}))
            return indicator::Level::Activity;
        if (says && hasAny(header, {"program"}))
            return indicator::Level::Program;
    }
    return indicator::Level::Objective;
}

} // namespace himpun::intake
