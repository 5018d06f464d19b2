// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the data document.
#pragma once

#include "himpun/document/data_document.h"

namespace himpun::document
{

/// What one indicator comes to.
struct Result {
    indicator::Measured actual = indicator::NotFilled{};
    indicator::Achievement period = indicator::NotFilled{};
    indicator::Achievement year = indicator::NotFilled{};
    std::vector<calendar::Period> counted; ///< periods that entered the year's
};

Result resultOf(const UnitData &unit, const indicator::Indicator &indicator,
                const calendar::Period &period);

/// A percentage as the office shows it (CapPolicy), or why there is none.
CellValue percentCell(const indicator::Achievement &achievement, const indicator::CapPolicy &cap);

Table indicatorTable(const DataDocument &data, const UnitData &unit);
Table budgetTable(const DataDocument &data, const UnitData &unit);
Table summaryTable(const DataDocument &data);
Table trailTable(const DataDocument &data); ///< approvals, returns, corrections
Table stepsTable(const DataDocument &data); ///< who did what, when, late or not

/// What the edition \a data is of says otherwise than the one before.
Table correctionsTable(const DataDocument &data);

/// The edition this is, the one that came after it and the one it replaced; nullptr where there is
/// none.
const text::Edition *thisEdition(const DataDocument &data);
const text::Edition *nextEdition(const DataDocument &data);
const text::Edition *earlierEdition(const DataDocument &data);

/// Who filled in and who approved what stands in a unit's table now; empty where nobody did.
KeyValues unitApprovals(const DataDocument &data, const UnitData &unit);

/// Who was let off, by whom and why; empty where every unit took part.
KeyValues exemptedUnits(const DataDocument &data);

std::string unitName(const DataDocument &data, const UnitData &unit);
std::string sheetName(const DataDocument &data, const UnitData &unit); ///< short, for tabs

} // namespace himpun::document
