// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as people see it: merged cells are one, and what is hidden is not there.
#pragma once

#include "himpun/spreadsheet/book.h"

#include <map>
#include <string>

namespace himpun::intake
{

class Grid
{
public:
    explicit Grid(const spreadsheet::Sheet &sheet); ///< which must outlive it

    int rows() const { return m_rows; } ///< up to the last one with a cell
    int columns() const { return m_columns; }
    bool isShown(int row, int column) const;
    bool isRowShown(int row) const { return !m_sheet.isRowHidden(row); }

    /// The cell seen at this place: of merged ones, the first; nullptr where nothing is seen.
    const spreadsheet::Cell *at(int row, int column) const;
    /// All the places the cell at this place takes.
    spreadsheet::Range rangeOf(int row, int column) const;
    bool beginsAt(int row, int column) const; ///< it is no continuation of a merged cell

    std::string text(int row, int column) const; ///< in one line
    bool isBlank(int row) const;                 ///< nothing begins in this row

private:
    const spreadsheet::Sheet &m_sheet;
    std::map<spreadsheet::Address, std::size_t> m_mergeAt;
    int m_rows = 0;
    int m_columns = 0;
};

/// What \a cell shows: "95%", "1234,5", "2026-03-01".
std::string shown(const spreadsheet::Cell &cell);

} // namespace himpun::intake
