// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_rows.h"

#include "find_tables.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

bool isTotal(const std::string &text)
{
    static const std::vector<std::string> words{
        "total",       "jumlah",     "jumlah total",      "total anggaran",    "jumlah anggaran",
        "grand total", "total pagu", "jumlah seluruhnya", "jumlah keseluruhan"};
    return std::ranges::find(words, plain(text)) != words.end();
}

class Rows
{
public:
    Rows(const Table &table, const Grid &grid, std::vector<PassedRow> &passed)
        : m_table(table),
          m_grid(grid),
          m_passed(passed),
          m_name(columnOf(Meaning::Name)),
          m_program(columnOf(Meaning::Program)),
          m_objective(columnOf(Meaning::Objective)),
          m_ceiling(columnOf(Meaning::Ceiling)),
          m_number(columnOf(Meaning::Number))
    {
    }

    std::vector<TableRow> read()
    {
        for (const int row : m_grid.filledRows(m_table.firstRow, m_table.lastRow + 1)) {
            m_cells = m_grid.beginningsIn(row);
            if (m_cells.empty())
                continue;
            if (const auto why = passes(row))
                m_passed.push_back({m_table.sheet, row, *why, m_cells.front().text});
        }
        return std::move(m_rows);
    }

private:
    int columnOf(Meaning meaning) const
    {
        const Column *column = m_table.find(meaning);
        return column ? column->column : -1;
    }
    /// Why the row is no row of the table; empty where it was taken, or only goes on.
    std::optional<Passed> passes(int row)
    {
        if (!m_grid.isRowShown(row))
            return Passed::Hidden;
        if (isColumnNumbers(m_grid, row))
            return Passed::ColumnNumbers;
        if (isHeader())
            return Passed::Header;
        if (isTotalRow())
            return Passed::Total;
        if (isHeading(row))
            return Passed::Heading;
        return take(row) ? std::nullopt : std::optional(Passed::NoName);
    }
    bool take(int row)
    {
        const std::string objective = objectiveAt(row);
        if (!objective.empty())
            m_lastObjective = withoutListMark(objective);
        if (begins(m_program))
            m_lastProgram = withoutListMark(m_grid.text(row, m_program));
        TableRow taken{row,
                       m_lastObjective,
                       m_lastProgram,
                       begins(m_name),
                       begins(m_program),
                       begins(m_ceiling)};
        if (m_objective < 0 && m_program >= 0 && m_name >= 0)
            taken.objective = m_lastProgram;
        const bool isRow = taken.hasIndicator || taken.hasProgram || isMoneyBelow(taken);
        if (isRow)
            m_rows.push_back(std::move(taken));
        return isRow || onlyGoesOn();
    }
    static bool isMoneyBelow(const TableRow &row) { return row.hasMoney && !row.program.empty(); }
    /// "Jumlah" where a name would stand, or before it; not as a unit of measure.
    bool isTotalRow() const
    {
        const auto mayHoldTotal = [&](const Beginning &cell) {
            const auto known = std::ranges::find(m_table.columns, cell.column, &Column::column);
            return known == m_table.columns.end() || known->meaning != Meaning::UnitOfMeasure;
        };
        const bool hasTotal = std::ranges::any_of(m_cells, [&](const Beginning &cell) {
            return isTotal(cell.text) && mayHoldTotal(cell);
        });
        return hasTotal && std::ranges::none_of(m_cells, [&](const Beginning &cell) {
                   return (cell.column == m_name || cell.column == m_program)
                          && !isTotal(cell.text);
               });
    }
    /// A merged cell that begins in another column is no sasaran, but with its number it is.
    std::string objectiveAt(int row) const
    {
        const int first = m_objective < 0 ? -1 : m_grid.rangeOf(row, m_objective).first.column;
        const bool isOurs = first >= 0 && (first == m_objective || first == m_number);
        return isOurs ? m_grid.text(row, m_objective) : std::string();
    }
    bool begins(int column) const
    {
        return std::ranges::find(m_cells, column, &Beginning::column) != m_cells.end();
    }
    /// Nothing begins here but a number or a sasaran, or what is not taken anyway.
    bool onlyGoesOn() const
    {
        return std::ranges::all_of(m_cells, [&](const Beginning &cell) {
            const auto known = std::ranges::find(m_table.columns, cell.column, &Column::column);
            return known == m_table.columns.end() || known->meaning == Meaning::Nothing
                   || known->meaning == Meaning::Number || known->meaning == Meaning::Objective;
        });
    }
    bool isHeader() const
    {
        std::size_t same = 0;
        for (const Beginning &cell : m_cells) {
            const auto known = std::ranges::find(m_table.columns, cell.column, &Column::column);
            const bool isSame =
                known != m_table.columns.end() && hasAny(plain(known->header), {plain(cell.text)});
            same += isSame ? 1 : 0;
        }
        return same >= 2 && same == m_cells.size();
    }
    /// One line over the rows that follow: "Sasaran 1: …" across the table.
    bool isHeading(int row)
    {
        std::vector<Beginning> texts = m_cells;
        std::erase_if(texts, [&](const Beginning &cell) { return cell.column == m_number; });
        if (texts.size() != 1 || m_name < 0)
            return false;
        const auto range = m_grid.rangeOf(row, texts.front().column);
        const bool isAcross = range.first.column <= m_name && range.last.column > m_name;
        const bool isObjective =
            texts.front().column == m_objective && range.first.row == range.last.row;
        if (!isAcross && !isObjective)
            return false;
        m_lastObjective = withoutListMark(texts.front().text);
        return true;
    }

    const Table &m_table;
    const Grid &m_grid;
    std::vector<PassedRow> &m_passed;
    int m_name, m_program, m_objective, m_ceiling, m_number;
    std::vector<Beginning> m_cells; ///< of the row at hand
    std::string m_lastObjective;
    std::string m_lastProgram;
    std::vector<TableRow> m_rows;
};

} // namespace

std::vector<TableRow> rowsOf(const Table &table, const Grid &grid, std::vector<PassedRow> &passed)
{
    return Rows(table, grid, passed).read();
}

void passBelow(const Table &table, const Grid &grid, int end, std::vector<PassedRow> &passed)
{
    for (const int row : grid.filledRows(table.lastRow + 1, end)) {
        const auto cells = grid.beginningsIn(row);
        if (cells.empty())
            continue;
        const std::string &text = cells.front().text;
        passed.push_back({table.sheet, row, isTotal(text) ? Passed::Total : Passed::Outside, text});
    }
}

} // namespace himpun::intake
