// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit reported before: what a year so far is made of, and what a number is compared with.
#pragma once

#include "himpun/indicator/aggregate.h"
#include "himpun/service/workbench.h"

#include <map>

namespace himpun::reading
{

struct EarlierPeriods {
    std::map<indicator::IndicatorId, indicator::PeriodActuals> actuals;
    std::map<indicator::BudgetId, std::map<calendar::Period, base::Decimal>> spent;
};

/// What \a unit last handed in for the twelve periods before \a period that it reported for, each
/// measured by the form it was filled in on.  Only finished cycles count, and only those it was not
/// exempted from; of two of the same period, the one that was started later.
/// \a cycles are all there are, in the order they were started.
service::Outcome<EarlierPeriods> earlierPeriods(service::Workbench &bench,
                                                const std::vector<store::CycleRow> &cycles,
                                                const workflow::UnitId &unit,
                                                const calendar::Period &period);

} // namespace himpun::reading
