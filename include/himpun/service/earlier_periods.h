// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit reported before: what a year so far is made of, and what a number is compared with.
#pragma once

#include "himpun/indicator/doubt.h"

#include <map>

namespace himpun::service
{

struct EarlierPeriods {
    indicator::EarlierActuals actuals;
    std::map<indicator::BudgetId, std::map<calendar::Period, base::Decimal>> spent;
};

} // namespace himpun::service
