// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/efficiency.h"

namespace himpun::indicator
{

namespace
{

using base::Fraction;

constexpr int fairlyWithin = 5; // points

} // namespace

std::string_view codeOf(Efficiency efficiency)
{
    switch (efficiency) {
    case Efficiency::Efficient: return "efficient";
    case Efficiency::FairlyEfficient: return "fairly-efficient";
    case Efficiency::Inefficient: return "inefficient";
    }
    return {};
}

std::optional<PmkEfficiency> pmkEfficiency(const std::vector<Effort> &efforts)
{
    if (efforts.empty())
        return std::nullopt;
    const Fraction zero, hundred(100);
    Fraction total;
    for (const Effort &effort : efforts) {
        if (effort.achievement <= zero)
            return std::nullopt;
        total = total + (Fraction(1) - effort.absorption / effort.achievement) * hundred;
    }
    const Fraction saving = total / Fraction(static_cast<std::int64_t>(efforts.size()));
    const Fraction value = Fraction(50) + saving / Fraction(20) * Fraction(50);
    return PmkEfficiency{saving, value, value < zero || hundred < value};
}

std::optional<IndexEfficiency> indexEfficiency(const Effort &effort)
{
    if (effort.absorption <= Fraction())
        return std::nullopt;
    const Fraction index = effort.achievement / effort.absorption;
    return IndexEfficiency{index, index - Fraction(1),
                           index < Fraction(1) ? Efficiency::Inefficient : Efficiency::Efficient};
}

DifferenceEfficiency differenceEfficiency(const Effort &effort)
{
    const Fraction difference = effort.achievement - effort.absorption;
    if (Fraction(fairlyWithin) < difference)
        return {difference, Efficiency::Efficient};
    if (difference < Fraction(-fairlyWithin))
        return {difference, Efficiency::Inefficient};
    return {difference, Efficiency::FairlyEfficient};
}

} // namespace himpun::indicator
