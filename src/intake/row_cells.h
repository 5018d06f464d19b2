// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one row by what their columns mean, with what somebody answered, and their doubts.
#pragma once

#include "number_cell.h"
#include "table_rows.h"

namespace himpun::intake
{

/// What all rows are read with, and where their doubts go.
struct ReadingContext {
    const AgreementMap &map;
    const service::Office &office;
    const indicator::PredicateScales &scales;
    const Answers &answers;
    std::vector<Doubt> &doubts;
};

class RowCells
{
public:
    /// All of them must outlive it.
    RowCells(const TableRow &row, const Table &table, const Grid &grid,
             const ReadingContext &context)
        : m_row(row), m_table(table), m_grid(grid), m_context(context)
    {
    }

    const TableRow &row() const { return m_row; }
    const Table &table() const { return m_table; }
    Place placeOf(const Column &column) const
    {
        return {m_table.sheet, {m_row.row, column.column}};
    }
    const std::string *answerTo(const Column &column) const; ///< nullptr: nobody answered
    std::string shownAt(const Column &column) const;         ///< as the cell shows it

    /// A text; what only calls itself one (an error, a formula nobody computed) is a doubt about \a
    /// of.
    std::string text(const Column &column, const std::string &of) const;
    bool isWords(const Column &column) const;
    /// The cell that begins in this column; nullptr where another one's goes on.
    const spreadsheet::Cell *ownCellOf(const Column &column) const;

    TargetReading readTargetOf(const Column &column, const indicator::Indicator &of) const;
    MoneyReading readCeiling(const Column &column) const;

    void doubt(const Column &column, const std::string &of, const Objection &objection) const;

private:
    const spreadsheet::Cell *cellOf(const Column &column) const;
    bool isShared(const Column &column, Meaning named) const;

    const TableRow &m_row;
    const Table &m_table;
    const Grid &m_grid;
    const ReadingContext &m_context;
};

bool isTarget(const Column &column);

} // namespace himpun::intake
