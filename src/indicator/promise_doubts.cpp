// SPDX-License-Identifier: GPL-3.0-or-later
// What looks odd in an agreement.
#include "himpun/indicator/doubt.h"
#include "himpun/indicator/number.h"

#include "running_sum.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

std::size_t periodsInYear(calendar::PeriodKind kind)
{
    switch (kind) {
    case calendar::PeriodKind::Month: return 12;
    case calendar::PeriodKind::Quarter: return 4;
    case calendar::PeriodKind::Semester: return 2;
    case calendar::PeriodKind::Year: return 1;
    }
    return 1;
}

/// Offices round the targets of single periods; a real slip (4,7 for 4,47) is larger than this.
bool isNear(const Fraction &a, const Fraction &b)
{
    static const Fraction tolerance = Fraction(1) / Fraction(20);
    const Fraction distance = a < b ? b - a : a - b;
    return distance <= tolerance;
}

Fraction sumOfTargets(const Indicator &indicator)
{
    Fraction sum;
    for (const auto &[period, target] : indicator.periodTargets)
        sum = sum + Fraction(target.upper);
    return sum;
}

/// The periods do not lead to the year.
std::optional<Doubt> otherThanTheYear(const Indicator &indicator)
{
    const bool isPerPeriod = indicator.entry == Entry::PerPeriod;
    if (!indicator.yearTarget || indicator.periodTargets.empty()
        || (indicator.aggregation == Aggregation::Average && isPerPeriod))
        return std::nullopt;
    const auto &[last, lastTarget] = *indicator.periodTargets.rbegin();
    const Fraction year(indicator.yearTarget->upper);
    if (indicator.aggregation == Aggregation::Sum && isPerPeriod) {
        const bool isComplete = indicator.periodTargets.size() == periodsInYear(last.kind);
        const Fraction sum = sumOfTargets(indicator);
        return isComplete && !isNear(sum, year) ? std::optional(Doubt{Check::TargetsSum, sum, year})
                                                : std::nullopt;
    }
    const Fraction end(lastTarget.upper);
    if (!last.isLastOfYear() || isNear(end, year))
        return std::nullopt;
    return Doubt{Check::TargetsEnd, end, year, last};
}

std::optional<Doubt> falling(const Indicator &indicator)
{
    if (!isRunningSum(indicator))
        return std::nullopt;
    const auto falls = [](const auto &earlier, const auto &later) {
        return later.second.upper < earlier.second.upper;
    };
    const auto &targets = indicator.periodTargets;
    const auto at = std::ranges::adjacent_find(targets, falls);
    if (at == targets.end())
        return std::nullopt;
    const auto &[period, target] = *std::next(at);
    return Doubt{Check::TargetsFall, Fraction(target.upper), Fraction(at->second.upper), period};
}

std::optional<Doubt> aboveHundred(const Indicator &indicator)
{
    if (!isPercent(indicator.unitOfMeasure) || indicator.scale)
        return std::nullopt;
    const base::Decimal hundred = 100;
    if (indicator.yearTarget && hundred < indicator.yearTarget->upper)
        return Doubt{Check::TargetAboveHundred, Fraction(indicator.yearTarget->upper)};
    for (const auto &[period, target] : indicator.periodTargets) {
        if (hundred < target.upper)
            return Doubt{Check::TargetAboveHundred, Fraction(target.upper), {}, period};
    }
    return std::nullopt;
}

std::optional<Doubt> undefined(const Indicator &indicator)
{
    const bool isBlank = indicator.definition.find_first_not_of(" \t\r\n") == std::string::npos;
    return isBlank ? std::optional(Doubt{Check::NoDefinition}) : std::nullopt;
}

/// Both targets, where each is one number.
Doubt changed(const std::optional<Target> &promised, const std::optional<Target> &frozen)
{
    Doubt doubt{Check::TargetChanged};
    if (promised && !promised->isRange())
        doubt.found = Fraction(promised->lower);
    if (frozen && !frozen->isRange())
        doubt.against = Fraction(frozen->lower);
    return doubt;
}

bool isMeasuredAlike(const Indicator &a, const Indicator &b)
{
    return a.polarity == b.polarity && a.aggregation == b.aggregation && a.entry == b.entry
           && a.scale == b.scale && a.elements == b.elements && a.unitOfMeasure == b.unitOfMeasure;
}

} // namespace

std::vector<Doubt> doubtsAbout(const Indicator &indicator, const CheckPolicy &policy)
{
    std::vector<Doubt> doubts;
    for (auto &&found : {undefined(indicator), otherThanTheYear(indicator), falling(indicator),
                         aboveHundred(indicator)}) {
        if (found && policy.isOn(found->check))
            doubts.push_back(*found);
    }
    return doubts;
}

std::optional<Doubt> changeSince(const Indicator &frozen, const Indicator *promised,
                                 const calendar::Period &period)
{
    const auto then = frozen.targetFor(period);
    if (!promised)
        return changed(std::nullopt, then);
    const auto now = promised->targetFor(period);
    if (then != now)
        return changed(now, then);
    if (frozen.yearTarget != promised->yearTarget)
        return changed(promised->yearTarget, frozen.yearTarget);
    return isMeasuredAlike(frozen, *promised) ? std::nullopt
                                              : std::optional(Doubt{Check::TargetChanged});
}

bool targetsAgree(const Indicator &indicator)
{
    return !otherThanTheYear(indicator);
}

} // namespace himpun::indicator
