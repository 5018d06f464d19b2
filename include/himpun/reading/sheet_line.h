// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a sheet with everything that follows from what is filled in.
//
// Only the row itself is looked at, so that a sheet of ten thousand rows costs no more to type in
// than one of ten.
#pragma once

#include "himpun/indicator/doubt.h"
#include "himpun/reading/unit_sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

/// Either an indicator's row or a budget line's.
struct SheetLine {
    const indicator::Indicator *indicator = nullptr; ///< of the form
    const indicator::BudgetLine *budget = nullptr;
    indicator::SheetRow row;
    std::optional<base::Decimal> spent;

    indicator::Measured measured = indicator::NotFilled{};
    indicator::Achievement achievement = indicator::NotFilled{};
    const indicator::Band *rating = nullptr; ///< nullptr where there is no value
    std::vector<indicator::Missing> missing; ///< before the sheet may be handed in
    std::vector<indicator::SheetDoubt> doubts;

    const std::string &id() const;
    bool isFilled() const;        ///< something stands in it
    bool isToBeExplained() const; ///< it is doubtful, and no note says why it is right
    bool isBlocked() const;       ///< and so much that the sheet cannot be handed in
};

/// The lines of \a form with what \a filled says, and without what follows from it; they point into
/// \a form, which must outlive them.
std::vector<SheetLine> linesIn(const indicator::Form &form, const indicator::Sheet &filled);

/// The lines of \a sheet in the form's order; they point into \a sheet, which must outlive them.
std::vector<SheetLine> linesOf(const UnitSheet &sheet);

/// Reckons \a line again after its row or spent changed.
void reckon(SheetLine &line, const UnitSheet &sheet);

/// The text of one cell in the form of files, empty where it is not filled.
std::string cellText(const SheetLine &line, indicator::Field field);

/// The same cell in another revision of the sheet.
std::string cellText(const SheetLine &line, const indicator::Sheet &revision,
                     indicator::Field field);

/// Puts \a cell into its line and reckons it; what the form does not allow is refused.
base::Result<void, indicator::CellProblem> put(SheetLine &line, const indicator::Cell &cell,
                                               const UnitSheet &sheet);

/// Whether people fill \a field in on this line.
bool takes(const SheetLine &line, indicator::Field field);

/// What people fill in so that \a field has its value: two of a realisasi that is reckoned.
std::vector<indicator::Field> inputsOf(const SheetLine &line, indicator::Field field);

/// What was measured in the latest earlier period; NotFilled where there is none.
indicator::Measured lastPeriod(const SheetLine &line, const UnitSheet &sheet);

} // namespace himpun::reading
