// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_cells.h"

#include "scaling.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

bool isTarget(const Column &column)
{
    return column.meaning == Meaning::YearTarget || column.meaning == Meaning::PeriodTarget;
}

const std::string *RowCells::answerTo(const Column &column) const
{
    const auto found = m_context.answers.find(placeOf(column));
    return found == m_context.answers.end() ? nullptr : &found->second;
}

std::string RowCells::shownAt(const Column &column) const
{
    return m_grid.text(m_row.row, column.column);
}

const spreadsheet::Cell *RowCells::cellOf(const Column &column) const
{
    return m_grid.at(m_row.row, column.column);
}

const spreadsheet::Cell *RowCells::ownCellOf(const Column &column) const
{
    const bool isOwn = m_grid.rangeOf(m_row.row, column.column).first.column == column.column;
    return isOwn ? cellOf(column) : nullptr;
}

bool RowCells::isWords(const Column &column) const
{
    const auto *cell = cellOf(column);
    return !cell
           || (!std::holds_alternative<spreadsheet::CellError>(cell->value)
               && !std::holds_alternative<spreadsheet::NotCalculated>(cell->value));
}

std::string RowCells::text(const Column &column, const std::string &of) const
{
    if (const std::string *answer = answerTo(column))
        return simplified(*answer);
    const auto *cell = ownCellOf(column);
    if (!cell)
        return {};
    if (isWords(column))
        return shownAt(column);
    const bool isError = std::holds_alternative<spreadsheet::CellError>(cell->value);
    doubt(column, of, {isError ? Why::Error : Why::NotCalculated});
    return {};
}

void RowCells::doubt(const Column &column, const std::string &of, const Objection &objection) const
{
    const std::string *answer = answerTo(column);
    m_context.doubts.push_back({placeOf(column), column.meaning, column.period, of,
                                answer ? *answer : shownAt(column), objection.why, objection.fault,
                                objection.proposals});
}

/// One cell for several targets, or for several rows that each have a name: whether each has all of
/// it, or all together, nobody knows.
bool RowCells::isShared(const Column &column, Meaning named) const
{
    const auto range = m_grid.rangeOf(m_row.row, column.column);
    if (!m_grid.beginsAt(m_row.row, column.column))
        return true;
    const bool isBeside = std::ranges::any_of(m_table.columns, [&](const Column &other) {
        return isTarget(other) && other.column != column.column
               && range.contains({m_row.row, other.column});
    });
    const Column *name = m_table.find(named);
    bool isBelow = false;
    for (int row = m_row.row + 1; name && row <= std::min(range.last.row, m_table.lastRow); ++row)
        isBelow =
            isBelow
            || (m_grid.beginsAt(row, name->column) && !m_grid.text(row, name->column).empty());
    return isBeside || isBelow;
}

TargetReading RowCells::readTargetOf(const Column &column, const indicator::Indicator &of) const
{
    if (const std::string *answer = answerTo(column))
        return readTyped(simplified(*answer), of);
    const auto *cell = cellOf(column);
    if (!cell || shownAt(column).empty())
        return {};
    TargetReading reading = readTarget(*cell, of);
    if (!reading.value || !isShared(column, Meaning::Name))
        return reading;
    return {{}, Objection{Why::SeveralCells, {}, {typed(*reading.value), ""}}};
}

MoneyReading RowCells::readCeiling(const Column &column) const
{
    if (const std::string *answer = answerTo(column))
        return readTypedMoney(*answer);
    const auto *cell = cellOf(column);
    if (!cell || shownAt(column).empty())
        return {};
    const int inHeader = zerosLeftOutBy(column.header);
    MoneyReading reading = readMoney(*cell, inHeader > 0 ? inHeader : m_table.zerosLeftOut);
    if (!reading.value || !isShared(column, Meaning::Program))
        return reading;
    return {{}, Objection{Why::SeveralCells, {}, {indicator::showNumber(*reading.value), ""}}};
}

} // namespace himpun::intake
