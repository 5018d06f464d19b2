// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/indicator/indicator.h"

namespace himpun::indicator
{

/// A total since January, which cannot shrink.  A percentage or a state of a year so far may.
inline bool isRunningSum(const Indicator &indicator)
{
    return indicator.entry == Entry::Cumulative && indicator.aggregation == Aggregation::Sum
           && !indicator.elements && !indicator.scale;
}

} // namespace himpun::indicator
