// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a value stands out against an indicator's own history.
#pragma once

#include "himpun/base/fraction.h"

#include <vector>

namespace himpun::indicator
{

/// The value in the middle, or the one half way between the two; \a values are not empty.
base::Fraction median(std::vector<base::Fraction> values);

/// Farther from the median of \a history than 3 × 1,4826 × its median absolute deviation: an
/// outlier for data that is roughly normal (Iglewicz and Hoaglin 1993).  Where the history never
/// changed, anything that differs by more than a tenth of the median.  Fewer than 4 values say
/// nothing.
bool isUnusual(const base::Fraction &value, std::vector<base::Fraction> history);

} // namespace himpun::indicator
