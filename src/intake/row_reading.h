// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table as an indicator, or as money.
#pragma once

#include "number_cell.h"
#include "table_rows.h"

namespace himpun::intake
{

/// What all rows are read with, and where their doubts go.
struct RowContext {
    const AgreementMap &map;
    const service::Office &office;
    const indicator::PredicateScales &scales;
    const Answers &answers;
    std::vector<Doubt> &doubts;
};

/// An indicator with what its year's target was read from, for another table to differ from.
struct ReadIndicator {
    reading::IndicatorDraft draft;
    std::optional<Place> yearTargetAt;
    std::string yearTargetText;
    bool isAnswered = false; ///< that target is what somebody typed instead
};

ReadIndicator readIndicator(const TableRow &row, const Table &table, const Grid &grid,
                            const RowContext &context);

/// Without an id; empty where its money is a doubt or missing.
std::optional<indicator::BudgetLine> readBudgetLine(const TableRow &row, const Table &table,
                                                    const Grid &grid, const RowContext &context);

} // namespace himpun::intake
