// SPDX-License-Identifier: GPL-3.0-or-later
// From periods to the year so far, and from indicators to one average.
#pragma once

#include "himpun/indicator/achievement.h"
#include "himpun/indicator/cap.h"
#include "himpun/indicator/sheet.h"

#include <map>
#include <optional>
#include <vector>

namespace himpun::indicator
{

using PeriodActuals = std::map<calendar::Period, Measured>;

struct YearSoFar {
    Measured actual = NotFilled{};
    /// Of the very periods that were counted; empty where one of them has no target.
    std::optional<ExactTarget> target;
    std::vector<calendar::Period> counted; ///< filled periods that entered the figure
};

/// Puts the periods of \a upTo's year and kind, up to and including it, together by the indicator's
/// aggregation.  Periods nobody filled are passed over, they are not zero.  A cumulative entry
/// already holds the periods before it, so that the last one filled counts alone.
YearSoFar aggregate(const Indicator &indicator, const PeriodActuals &actuals,
                    const calendar::Period &upTo);

/// The year so far against the targets of the same periods.
Achievement achieveSoFar(const Indicator &indicator, const PeriodActuals &actuals,
                         const calendar::Period &upTo);

/// The year so far against the year's target.
Achievement achieveYear(const Indicator &indicator, const PeriodActuals &actuals,
                        const calendar::Period &upTo);

/// A simple average and what it rests on.  What is not due yet is in neither average.
struct Average {
    Achievement percent; ///< Value (Ratio) or NotComputable{NothingToCount}
    int counted = 0;     ///< divided by this
    int valued = 0;      ///< of these, with a value
    int notDue = 0;      ///< left out: belum jatuh tempo
    bool operator==(const Average &) const = default;
};

/// Over all that is due: what has no value counts as 0, so that missing data never flatters.
Average averageOverAll(const std::vector<Achievement> &achievements, const CapPolicy &policy = {});

/// Over those with a value only.
Average averageOverValued(const std::vector<Achievement> &achievements,
                          const CapPolicy &policy = {});

/// Serapan of several programs together: what was spent of all their ceilings.  NotFilled as long
/// as one of them is not filled.
Achievement totalAbsorption(const std::vector<BudgetLine> &lines, const Sheet &sheet);

} // namespace himpun::indicator
