// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/achievement.h"

#include <cassert>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

const Fraction hundred = 100;

Achievement ratio(const Fraction &part, const Fraction &whole, Rule rule)
{
    return Value{part / whole * hundred, rule};
}

/// Formula A, "rumus baku": (2T − R) ÷ T × 100.
Achievement difference(const Fraction &target, const Fraction &actual)
{
    return ratio(Fraction(2) * target - actual, target, Rule::Difference);
}

/// "0 kejadian": there is nothing to divide by, only whether one happened.
Achievement zeroTolerance(const Fraction &actual)
{
    if (actual > Fraction())
        return Value{Fraction(), Rule::ZeroToleranceMissed};
    return Value{hundred, Rule::ZeroToleranceMet};
}

Achievement maximized(const Fraction &target, const Fraction &actual)
{
    if (target.isNegative())
        return NotComputable{Obstacle::NegativeTarget};
    if (target.isZero())
        return NotComputable{Obstacle::ZeroTarget};
    return ratio(actual, target, Rule::Ratio);
}

Achievement minimizedByDifference(const Fraction &target, const Fraction &actual)
{
    if (target.isNegative())
        return NotComputable{Obstacle::NegativeTarget};
    return target.isZero() ? zeroTolerance(actual) : difference(target, actual);
}

Achievement minimizedByRatio(const Fraction &target, const Fraction &actual)
{
    if (target.isNegative())
        return NotComputable{Obstacle::NegativeTarget};
    if (target.isZero())
        return zeroTolerance(actual);
    if (actual.isNegative())
        return NotComputable{Obstacle::NegativeActual};
    if (actual.isZero())
        return Value{hundred, Rule::ZeroActual};
    return ratio(target, actual, Rule::InverseRatio);
}

Achievement stabilized(const Fraction &target, const Fraction &actual)
{
    if (target.isNegative())
        return NotComputable{Obstacle::NegativeTarget};
    if (target.isZero() && actual.isZero())
        return Value{hundred, Rule::Exact};
    if (target.isZero())
        return NotComputable{Obstacle::ZeroTarget};
    const Fraction deviation = actual - target;
    const Fraction distance = deviation.isNegative() ? Fraction() - deviation : deviation;
    const Fraction percent = hundred - distance / target * hundred;
    if (percent.isNegative())
        return Value{Fraction(), Rule::DistanceFloored};
    return Value{percent, Rule::Distance};
}

bool isWithin(const ExactTarget &target, const Fraction &actual)
{
    return target.lower <= actual && actual <= target.upper;
}

/// The bound \a actual has passed; it is not within.
const Fraction &boundPassed(const ExactTarget &target, const Fraction &actual)
{
    return actual > target.upper ? target.upper : target.lower;
}

} // namespace

Measured measuredFrom(const Elements &elements, const std::optional<base::Decimal> &numerator,
                      const std::optional<base::Decimal> &denominator)
{
    if (!numerator || !denominator)
        return NotFilled{};
    if (denominator->isZero())
        return NotComputable{Obstacle::ZeroDenominator};
    return Fraction(*numerator) / Fraction(*denominator) * Fraction(elements.factor);
}

Measured measuredFrom(const std::optional<base::Decimal> &value)
{
    if (!value)
        return NotFilled{};
    return Fraction(*value);
}

Achievement achieve(Polarity polarity, const ExactTarget &target, const Fraction &actual)
{
    switch (polarity) {
    case Polarity::Maximize: return maximized(target.lower, actual);
    case Polarity::MinimizeA: return minimizedByDifference(target.lower, actual);
    case Polarity::MinimizeB: return minimizedByRatio(target.lower, actual);
    case Polarity::Stabilize: return stabilized(target.lower, actual);
    case Polarity::Range:
        if (isWithin(target, actual))
            return Value{hundred, Rule::WithinRange};
        return maximized(boundPassed(target, actual), actual);
    case Polarity::RangeMinimize:
        if (isWithin(target, actual))
            return Value{hundred, Rule::WithinRange};
        return minimizedByDifference(boundPassed(target, actual), actual);
    }
    assert(false);
    return NotComputable{Obstacle::NoTarget};
}

Achievement achieve(const Indicator &indicator, const calendar::Period &period,
                    const Measured &actual)
{
    if (indicator.isNotDueIn(period))
        return NotDueYet{};
    if (std::holds_alternative<NotFilled>(actual))
        return NotFilled{};
    if (const auto *obstacle = std::get_if<NotComputable>(&actual))
        return *obstacle;
    const auto target = indicator.targetFor(period);
    if (!target)
        return NotComputable{Obstacle::NoTarget};
    return achieve(indicator.polarity, *target, std::get<Fraction>(actual));
}

Achievement achieveYear(const Indicator &indicator, const Measured &soFar)
{
    if (std::holds_alternative<NotFilled>(soFar))
        return NotFilled{};
    if (const auto *obstacle = std::get_if<NotComputable>(&soFar))
        return *obstacle;
    if (!indicator.yearTarget)
        return NotComputable{Obstacle::NoTarget};
    return achieve(indicator.polarity, *indicator.yearTarget, std::get<Fraction>(soFar));
}

Achievement absorption(const base::Decimal &ceiling, const std::optional<base::Decimal> &spent)
{
    if (!spent)
        return NotFilled{};
    if (ceiling.isZero())
        return NotComputable{Obstacle::ZeroCeiling};
    return ratio(*spent, ceiling, Rule::Ratio);
}

const Fraction *percentOf(const Achievement &achievement)
{
    const auto *value = std::get_if<Value>(&achievement);
    return value ? &value->percent : nullptr;
}

} // namespace himpun::indicator
