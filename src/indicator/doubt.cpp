// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/doubt.h"

#include "himpun/indicator/number.h"
#include "himpun/indicator/unusual.h"

namespace himpun::indicator
{

namespace
{

using base::Fraction;

constexpr std::size_t periodsCompared = 8;
constexpr int farAbove = 150; // percent

bool standsOut(const Fraction &value, const PeriodActuals &earlier)
{
    std::vector<Fraction> history;
    for (auto past = earlier.rbegin(); past != earlier.rend() && history.size() < periodsCompared;
         ++past) {
        if (const auto *known = std::get_if<Fraction>(&past->second))
            history.push_back(*known);
    }
    return isUnusual(value, std::move(history));
}

/// Against the latest period of the year that somebody filled in.
bool hasFallen(const Fraction &value, const calendar::Period &period, const PeriodActuals &earlier)
{
    for (auto past = earlier.rbegin(); past != earlier.rend(); ++past) {
        const auto *known = std::get_if<Fraction>(&past->second);
        if (known && past->first.year == period.year && past->first.kind == period.kind)
            return value < *known;
    }
    return false;
}

bool isPartAboveWhole(const Indicator &indicator, const SheetRow &row)
{
    return indicator.elements && isPercent(indicator.unitOfMeasure) && row.numerator
           && row.denominator && *row.denominator < *row.numerator;
}

bool isFarAbove(const Indicator &indicator, const calendar::Period &period,
                const Measured &measured)
{
    const Achievement achievement = achieve(indicator, period, measured);
    const Fraction *percent = percentOf(achievement);
    return percent && Fraction(farAbove) < *percent;
}

} // namespace

std::vector<Doubt> doubtsAbout(const Indicator &indicator, const SheetRow &row,
                               const calendar::Period &period, const PeriodActuals &earlier)
{
    std::vector<Doubt> doubts;
    const Measured measured = measuredIn(indicator, row);
    const auto *value = std::get_if<Fraction>(&measured);
    if (!value)
        return doubts;
    if (standsOut(*value, earlier))
        doubts.push_back(Doubt::Unusual);
    if (indicator.scale) // the steps of a predicate are no amounts
        return doubts;
    if (isFarAbove(indicator, period, measured))
        doubts.push_back(Doubt::FarAboveTarget);
    if (indicator.entry == Entry::Cumulative && hasFallen(*value, period, earlier))
        doubts.push_back(Doubt::Fallen);
    if (isPartAboveWhole(indicator, row))
        doubts.push_back(Doubt::PartAboveWhole);
    else if (isPercent(indicator.unitOfMeasure) && Fraction(100) < *value)
        doubts.push_back(Doubt::AboveHundred);
    return doubts;
}

} // namespace himpun::indicator
