// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's sheet (kertas kerja) as the command line shows it, row by row.
#pragma once

#include "himpun/indicator/cap.h"
#include "himpun/indicator/rating.h"
#include "himpun/service/workbench.h"
#include "himpun/text/returns.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::text
{

/// How far a sheet is.
enum class SheetState {
    NotHandedIn,
    HandedIn, ///< what it says now is its latest revision
    Changed,  ///< something was typed since then
};

SheetState stateOf(const service::SheetView &sheet);
std::string_view codeOf(SheetState state); ///< "handed-in"

/// All that is told of a sheet.
struct SheetReport {
    workflow::UnitId unit;
    calendar::Period period;
    service::SheetView sheet;
    indicator::CapPolicy cap;
    indicator::RatingScale rating;
    std::optional<service::Returned> returned; ///< why the sheet is open again
    std::vector<workflow::CellRemark> remarks; ///< the last one on each cell
};

std::vector<std::string> sheetLines(const SheetReport &report, const Names &names,
                                    calendar::Zone zone);

/// What \a cell, in the form of files, says to people: "1.386.725.500", "WTP", the names of its
/// evidence; empty where it is not filled.
std::string cellWords(const indicator::Cell &cell, const indicator::Form &form);

std::string evidenceSaved();
/// "Tersimpan. Dibaca: 1.386.725.500 Rupiah.": what \a cell, in the form of files, now says.
std::string cellSaved(const indicator::Cell &cell, const indicator::Form &form);
/// A note: \a cell is less than zero, seldom meant of what is counted; empty for any other, and for
/// percentages and predicates.
std::string belowZero(const indicator::Cell &cell, const indicator::Form &form);

} // namespace himpun::text
