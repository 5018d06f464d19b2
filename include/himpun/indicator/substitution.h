// SPDX-License-Identifier: GPL-3.0-or-later
// The worked substitution beside a result: "(2 × 10 − 8) ÷ 10 × 100 = 120".
//
// Only numbers and signs, in Indonesian form; words belong to the text room.  Everything left of
// the last sign is exact; "≈" says that the result is shown rounded to two places.
#pragma once

#include "himpun/indicator/achievement.h"

#include <string>

namespace himpun::indicator
{

/// How achieve(\a polarity, \a target, \a actual) comes about; empty where it has no value.
std::string substitution(Polarity polarity, const ExactTarget &target,
                         const base::Fraction &actual);

/// How measuredFrom() comes about: "45 ÷ 60 × 100 = 75"; empty where the denominator is zero.
std::string substitution(const Elements &elements, const base::Decimal &numerator,
                         const base::Decimal &denominator);

} // namespace himpun::indicator
