// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/sheet.h"

#include <algorithm>

namespace himpun::indicator
{

const SheetRow *Sheet::find(const IndicatorId &id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&id](const SheetRow &row) { return row.indicator == id; });
    return found == rows.end() ? nullptr : &*found;
}

const BudgetRow *Sheet::find(const BudgetId &id) const
{
    const auto found = std::find_if(budget.begin(), budget.end(),
                                    [&id](const BudgetRow &row) { return row.line == id; });
    return found == budget.end() ? nullptr : &*found;
}

Measured measuredIn(const Indicator &indicator, const SheetRow &row)
{
    if (indicator.elements)
        return measuredFrom(*indicator.elements, row.numerator, row.denominator);
    return measuredFrom(row.actual);
}

} // namespace himpun::indicator
