// SPDX-License-Identifier: GPL-3.0-or-later
// What an indicator is to reach: one number, or anything within two bounds.
#pragma once

#include "himpun/base/decimal.h"
#include "himpun/base/fraction.h"

namespace himpun::indicator
{

/// A target as it was agreed.  A single number has two equal bounds.
struct Target {
    base::Decimal lower;
    base::Decimal upper;

    static Target at(base::Decimal value) { return {value, value}; }

    bool isRange() const { return lower != upper; }
    bool isZero() const { return lower.isZero() && upper.isZero(); }
    bool operator==(const Target &) const = default;
};

/// A target that was computed from several, exactly.
struct ExactTarget {
    base::Fraction lower;
    base::Fraction upper;

    ExactTarget() = default;
    ExactTarget(base::Fraction from, base::Fraction to)
        : lower(std::move(from)), upper(std::move(to))
    {
    }
    ExactTarget(const Target &target)
        : lower(target.lower), upper(target.isRange() ? base::Fraction(target.upper) : lower)
    {
    }

    bool isZero() const { return lower.isZero() && upper.isZero(); }
    bool operator==(const ExactTarget &) const = default;
};

} // namespace himpun::indicator
