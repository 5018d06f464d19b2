// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet while somebody is typing: single cells, each kept as text on its own.
//
// Numbers are in the form of files (base::Decimal::parse): whoever takes them from a person has
// read them with readNumber before.  An empty text is a cell that was emptied.
#pragma once

#include "himpun/base/result.h"
#include "himpun/indicator/number.h"
#include "himpun/indicator/sheet.h"

#include <string>
#include <vector>

namespace himpun::indicator
{

struct Cell {
    std::string row; ///< an indicator's id, or a budget line's for Field::Spent
    Field field = Field::Actual;
    std::string text;
    bool operator==(const Cell &) const = default;
};

enum class CellProblem {
    UnknownRow,    ///< the form has no such indicator or budget line
    FieldNotOfRow, ///< numerator of an indicator without elements, realisasi of one with them …
    NumberUnreadable, ///< not the form of files
    NotOnScale,       ///< a score that is none of the predicate scale's
    DigestUnreadable,
};

struct CellFault {
    Cell cell;
    CellProblem problem;
    bool operator==(const CellFault &) const = default;
};

/// Nothing, where \a cell may be stored for a row of \a form.
std::optional<CellProblem> check(const Cell &cell, const Form &form);

/// \a cell as a person types it into this program, in the form of files: "1.500" is "1500", "WTP"
/// its score, and "12%" nothing but of an indicator that is measured in percent; texts stay as they
/// are, and so does a cell that was emptied.
base::Result<Cell, NotANumber> fromTyped(Cell cell, const Form &form);

/// Every row of \a form in its order, filled from \a cells; of two for the same place the later one
/// counts.  All faults at once.
base::Result<Sheet, std::vector<CellFault>> sheetFrom(const std::vector<Cell> &cells,
                                                      const Form &form, const std::string &unit,
                                                      const calendar::Period &period);

/// Those of \a cells that may be stored for rows of \a form, as they were.
std::vector<Cell> fitting(std::vector<Cell> cells, const Form &form);

/// The cells a sheet would be made from again: what is filled, row by row.
std::vector<Cell> cellsOf(const Sheet &sheet);

} // namespace himpun::indicator
