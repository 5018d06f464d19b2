// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_reading.h"

#include "himpun/service/agreements.h"

#include "header_words.h"
#include "known_indicator.h"
#include "words.h"

namespace himpun::intake
{

namespace
{

using indicator::Indicator;
using indicator::Target;

/// What agreements call the unit of a word like "WTP", where they name one.
constexpr std::string_view unitOfWords = "Predikat";

bool isTarget(const Column &column)
{
    return column.meaning == Meaning::YearTarget || column.meaning == Meaning::PeriodTarget;
}

class Row
{
public:
    Row(const TableRow &row, const Table &table, const Grid &grid, const RowContext &context)
        : m_row(row), m_table(table), m_grid(grid), m_context(context)
    {
    }

    ReadIndicator indicator()
    {
        const Column *name = m_table.find(Meaning::Name);
        m_of = withoutListMark(text(*name));
        begin();
        Indicator &indicator = m_read.draft.indicator;
        indicator.unitOfMeasure = unit();
        chooseScale();
        for (const Column &column : m_table.columns) {
            if (isTarget(column))
                readTargetOf(column);
            else
                put(column);
        }
        if (indicator.definition.find(m_formula) == std::string::npos)
            indicator.definition += (indicator.definition.empty() ? "" : "\n") + m_formula;
        chooseRange();
        if (m_read.draft.guessesAggregation)
            indicator.aggregation = service::likelyAggregation(indicator);
        return std::move(m_read);
    }

    std::optional<indicator::BudgetLine> budget()
    {
        m_of = withoutListMark(text(*m_table.find(Meaning::Program)));
        const Column &ceiling = *m_table.find(Meaning::Ceiling);
        const auto reading = readCeiling(ceiling);
        if (reading.objection)
            doubt(ceiling, *reading.objection, m_grid.text(m_row.row, ceiling.column));
        if (!reading.value)
            return std::nullopt;
        return indicator::BudgetLine{{}, m_of, *reading.value};
    }

private:
    Place placeOf(const Column &column) const
    {
        return {m_table.sheet, {m_row.row, column.column}};
    }
    const std::string *answerTo(const Column &column) const
    {
        const auto found = m_context.answers.find(placeOf(column));
        return found == m_context.answers.end() ? nullptr : &found->second;
    }
    const spreadsheet::Cell *cellOf(const Column &column) const
    {
        return m_grid.at(m_row.row, column.column);
    }
    const spreadsheet::Cell *ownCellOf(const Column &column) const
    {
        return isOfAnother(column) ? nullptr : cellOf(column);
    }
    void doubt(const Column &column, const Objection &objection, const std::string &shownText)
    {
        const std::string *answer = answerTo(column);
        m_context.doubts.push_back({placeOf(column), column.meaning, column.period, m_of,
                                    answer ? *answer : shownText, objection.why, objection.fault,
                                    objection.proposals});
    }

    /// A text; what only calls itself one (an error, a formula nobody computed) is a doubt.
    std::string text(const Column &column)
    {
        if (const std::string *answer = answerTo(column))
            return simplified(*answer);
        if (!ownCellOf(column))
            return {};
        if (isWords(column))
            return m_grid.text(m_row.row, column.column);
        const bool isError = std::holds_alternative<spreadsheet::CellError>(cellOf(column)->value);
        doubt(column, {isError ? Why::Error : Why::NotCalculated},
              m_grid.text(m_row.row, column.column));
        return {};
    }
    /// A merged cell that begins in another column is that column's.
    bool isOfAnother(const Column &column) const
    {
        return m_grid.rangeOf(m_row.row, column.column).first.column != column.column;
    }
    bool isWords(const Column &column) const
    {
        const auto *cell = cellOf(column);
        return !cell
               || (!std::holds_alternative<spreadsheet::CellError>(cell->value)
                   && !std::holds_alternative<spreadsheet::NotCalculated>(cell->value));
    }
    std::string textOf(Meaning meaning)
    {
        const Column *column = m_table.find(meaning);
        return column ? text(*column) : std::string();
    }

    void begin()
    {
        const auto known =
            knownIndicator(m_context.office, m_context.map.unit, m_context.map.year, m_of);
        Indicator &indicator = m_read.draft.indicator;
        indicator = known.value_or(Indicator());
        m_read.draft.guessesAggregation = !known;
        if (!known) {
            indicator.name = m_of;
            indicator.level = m_table.level;
        }
        if (!m_row.objective.empty())
            indicator.objective = m_row.objective;
        for (const Column &column : m_table.columns) { // the book says all of them, or none
            if (column.meaning == Meaning::YearTarget)
                indicator.yearTarget.reset();
            if (column.meaning == Meaning::PeriodTarget)
                indicator.periodTargets.clear();
        }
    }

    /// In a column of its own, behind a target, in the header, as it was before.
    std::string unit()
    {
        if (std::string own = textOf(Meaning::UnitOfMeasure); !own.empty())
            return own;
        std::string ofHeader;
        for (const Column &column : m_table.columns) {
            if (!isTarget(column))
                continue;
            const auto *cell = ownCellOf(column);
            if (std::string behind = cell ? unitIn(*cell) : ""; !behind.empty())
                return behind;
            if (ofHeader.empty())
                ofHeader = unitInHeader(column.header);
        }
        const std::string &before = m_read.draft.indicator.unitOfMeasure;
        return before.empty() ? ofHeader : before;
    }
    void chooseScale()
    {
        Indicator &indicator = m_read.draft.indicator;
        for (const Column &column : m_table.columns) {
            const auto *cell = isTarget(column) ? ownCellOf(column) : nullptr;
            const auto *word = cell ? std::get_if<std::string>(&cell->value) : nullptr;
            if (word && !indicator.scale && !indicator.elements)
                indicator.scale = scaleWith(m_context.scales, simplified(*word));
        }
        if (indicator.scale && indicator.unitOfMeasure.empty())
            indicator.unitOfMeasure = unitOfWords;
    }
    /// Two bounds belong to no other polarity.
    void chooseRange()
    {
        Indicator &indicator = m_read.draft.indicator;
        bool hasRange = indicator.yearTarget && indicator.yearTarget->isRange();
        for (const auto &[period, target] : indicator.periodTargets)
            hasRange = hasRange || target.isRange();
        if (hasRange && indicator.polarity == indicator::Polarity::Maximize)
            indicator.polarity = indicator::Polarity::Range;
    }

    /// One cell for several targets: whether each has all of it, or all together, nobody knows.
    bool isShared(const Column &column) const
    {
        const auto range = m_grid.rangeOf(m_row.row, column.column);
        if (!m_grid.beginsAt(m_row.row, column.column))
            return true;
        for (const Column &other : m_table.columns) {
            if (isTarget(other) && other.column != column.column
                && range.contains({m_row.row, other.column}))
                return true;
        }
        return false;
    }
    TargetReading readCell(const Column &column) const
    {
        const Indicator &indicator = m_read.draft.indicator;
        if (const std::string *answer = answerTo(column))
            return readTyped(simplified(*answer), indicator);
        const auto *cell = cellOf(column);
        if (!cell || m_grid.text(m_row.row, column.column).empty())
            return {};
        TargetReading reading = readTarget(*cell, indicator);
        if (!reading.value || !isShared(column))
            return reading;
        return {{}, Objection{Why::SeveralCells, {}, {typed(*reading.value), ""}}};
    }
    void readTargetOf(const Column &column)
    {
        const TargetReading reading = readCell(column);
        const std::string shownText = m_grid.text(m_row.row, column.column);
        if (reading.objection)
            doubt(column, *reading.objection, shownText);
        Indicator &indicator = m_read.draft.indicator;
        if (column.meaning == Meaning::YearTarget) {
            indicator.yearTarget = reading.value;
            m_read.yearTargetAt = placeOf(column);
            m_read.yearTargetText = shownText;
            m_read.isAnswered = answerTo(column) != nullptr;
        } else if (reading.value && column.period) {
            indicator.periodTargets[*column.period] = *reading.value;
        }
    }

    MoneyReading readCeiling(const Column &column) const
    {
        if (const std::string *answer = answerTo(column))
            return readTypedMoney(*answer);
        const auto *cell = cellOf(column);
        if (!cell || m_grid.text(m_row.row, column.column).empty())
            return {};
        MoneyReading reading = readMoney(*cell, multiplierIn(column.header));
        const bool isShared = !m_grid.beginsAt(m_row.row, column.column);
        if (!reading.value || !isShared)
            return reading;
        return {{}, Objection{Why::SeveralCells, {}, {indicator::showNumber(*reading.value), ""}}};
    }

    void put(const Column &column)
    {
        Indicator &indicator = m_read.draft.indicator;
        switch (column.meaning) {
        case Meaning::Code: replaceIfSaid(indicator.code, column); return;
        case Meaning::Definition: replaceIfSaid(indicator.definition, column); return;
        case Meaning::Formula: m_formula = text(column); return;
        case Meaning::Source: replaceIfSaid(indicator.source, column); return;
        case Meaning::Responsible: replaceIfSaid(indicator.responsible, column); return;
        case Meaning::Objective:
            if (answerTo(column) || !isWords(column)) // else it goes on from above
                indicator.objective = text(column);
            return;
        case Meaning::Nothing:
        case Meaning::Number:
        case Meaning::Name:
        case Meaning::UnitOfMeasure:
        case Meaning::YearTarget:
        case Meaning::PeriodTarget:
        case Meaning::Program:
        case Meaning::Ceiling: return;
        }
    }
    void replaceIfSaid(std::string &into, const Column &column)
    {
        if (std::string said = text(column); !said.empty())
            into = std::move(said);
    }

    const TableRow &m_row;
    const Table &m_table;
    const Grid &m_grid;
    const RowContext &m_context;
    ReadIndicator m_read;
    std::string m_of; ///< the indicator or program, as doubts name it
    std::string m_formula;
};

} // namespace

ReadIndicator readIndicator(const TableRow &row, const Table &table, const Grid &grid,
                            const RowContext &context)
{
    return Row(row, table, grid, context).indicator();
}

std::optional<indicator::BudgetLine> readBudgetLine(const TableRow &row, const Table &table,
                                                    const Grid &grid, const RowContext &context)
{
    return Row(row, table, grid, context).budget();
}

} // namespace himpun::intake
