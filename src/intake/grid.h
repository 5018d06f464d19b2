// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as people see it: merged cells are one, and what is hidden is not there.
#pragma once

#include "himpun/spreadsheet/book.h"

#include <span>
#include <string>
#include <vector>

namespace himpun::intake
{

struct Beginning { ///< a cell with a text, and no continuation of a merged one
    int column = 0;
    std::string text; ///< in one line
};

class Grid
{
public:
    explicit Grid(const spreadsheet::Sheet &sheet); ///< which must outlive it

    int rows() const { return m_rows; } ///< up to the last one with a cell
    int columns() const { return m_columns; }
    /// Cells stand below or beside what is looked at: an agreement is not larger.
    bool isCutOff() const { return m_isCutOff; }
    std::span<const int> filledRows(int first, int end) const; ///< those with a cell
    bool isShown(int row, int column) const;
    bool isRowShown(int row) const { return !m_sheet.isRowHidden(row); }

    /// The cell seen at this place: of merged ones, the first; nullptr where nothing is seen.
    const spreadsheet::Cell *at(int row, int column) const;
    /// All the places the cell at this place takes.
    spreadsheet::Range rangeOf(int row, int column) const;
    bool beginsAt(int row, int column) const; ///< it is no continuation of a merged cell
    bool isMerged(int row, int column) const { return mergeAt(row, column) != nullptr; }

    std::string text(int row, int column) const; ///< in one line
    std::vector<Beginning> beginningsIn(int row) const;
    bool isBlank(int row) const; ///< nothing begins in this row

private:
    struct Slice { ///< of merged cells, in one row
        int row = 0;
        int first = 0, last = 0;
        std::size_t merge = 0;
    };

    std::span<const spreadsheet::Cell> cellsIn(int row) const;
    void addSlices(std::size_t merge);
    void dropOverlapping();
    const spreadsheet::Range *mergeAt(int row, int column) const;

    const spreadsheet::Sheet &m_sheet;
    std::vector<Slice> m_slices; ///< row by row
    std::vector<int> m_filled;
    int m_rows = 0;
    int m_columns = 0;
    bool m_isCutOff = false;
};

/// What \a cell shows: "95%", "1234,5", "2026-03-01".
std::string shown(const spreadsheet::Cell &cell);

} // namespace himpun::intake
