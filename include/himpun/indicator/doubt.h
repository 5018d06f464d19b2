// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd about a number that was reported.  It may be right all the same, and then somebody
// should say why; docs/indicators.md has the source of each.
#pragma once

#include "himpun/indicator/aggregate.h"
#include "himpun/indicator/sheet.h"

#include <vector>

namespace himpun::indicator
{

enum class Doubt {
    Unusual,        ///< stands out against the last eight periods: isUnusual()
    FarAboveTarget, ///< an achievement of more than 150 %
    Fallen,         ///< "s.d. periode ini", and yet less than earlier in the same year
    AboveHundred,   ///< a percentage of more than 100
    PartAboveWhole, ///< a percentage whose pembilang is greater than its penyebut
};

/// Of \a row as it was filled in for \a period.  \a earlier are the periods before it; others are
/// not among them.
std::vector<Doubt> doubtsAbout(const Indicator &indicator, const SheetRow &row,
                               const calendar::Period &period, const PeriodActuals &earlier);

} // namespace himpun::indicator
