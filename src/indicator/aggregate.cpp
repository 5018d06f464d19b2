// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/aggregate.h"

namespace himpun::indicator
{

namespace
{

using base::Fraction;

bool isUpTo(const calendar::Period &period, const calendar::Period &last)
{
    return period.year == last.year && period.kind == last.kind && period.index <= last.index;
}

bool addsUp(const Indicator &indicator)
{
    return indicator.entry == Entry::PerPeriod
           && (indicator.aggregation == Aggregation::Sum
               || indicator.aggregation == Aggregation::Average);
}

ExactTarget sum(const ExactTarget &a, const Target &b)
{
    return {a.lower + b.lower, a.upper + b.upper};
}

YearSoFar lastFilled(const Indicator &indicator, const PeriodActuals &filled)
{
    const auto &[period, actual] = *filled.rbegin();
    YearSoFar result{actual, std::nullopt, {period}};
    if (const auto target = indicator.targetFor(period))
        result.target = *target;
    return result;
}

/// Sum of the filled periods and of the targets of the very same ones.
YearSoFar summedUp(const Indicator &indicator, const PeriodActuals &filled)
{
    Fraction total;
    std::optional<NotComputable> obstacle;
    YearSoFar result;
    result.target.emplace();
    for (const auto &[period, actual] : filled) {
        result.counted.push_back(period);
        if (const auto *value = std::get_if<Fraction>(&actual))
            total = total + *value;
        else if (!obstacle)
            obstacle = std::get<NotComputable>(actual);
        const auto target = indicator.targetFor(period);
        result.target =
            target && result.target ? std::optional(sum(*result.target, *target)) : std::nullopt;
    }
    result.actual = obstacle ? Measured(*obstacle) : Measured(total);
    return result;
}

void divide(YearSoFar &total)
{
    const Fraction count = static_cast<std::int64_t>(total.counted.size());
    if (const auto *value = std::get_if<Fraction>(&total.actual))
        total.actual = *value / count;
    if (total.target)
        total.target = ExactTarget(total.target->lower / count, total.target->upper / count);
}

} // namespace

YearSoFar aggregate(const Indicator &indicator, const PeriodActuals &actuals,
                    const calendar::Period &upTo)
{
    PeriodActuals filled;
    for (const auto &[period, actual] : actuals) {
        if (isUpTo(period, upTo) && !std::holds_alternative<NotFilled>(actual))
            filled.emplace(period, actual);
    }
    if (filled.empty())
        return {};
    if (!addsUp(indicator))
        return lastFilled(indicator, filled);
    YearSoFar result = summedUp(indicator, filled);
    if (indicator.aggregation == Aggregation::Average)
        divide(result);
    return result;
}

Achievement achieveSoFar(const Indicator &indicator, const PeriodActuals &actuals,
                         const calendar::Period &upTo)
{
    const YearSoFar soFar = aggregate(indicator, actuals, upTo);
    const bool somethingWasDue = soFar.target && !soFar.target->isZero();
    if (!somethingWasDue && indicator.isNotDueIn(upTo))
        return NotDueYet{};
    if (soFar.counted.empty())
        return NotFilled{};
    if (!somethingWasDue && indicator.isNotDueIn(soFar.counted.back()))
        return NotFilled{}; // what was filled in was not due, and what was due is not filled in
    if (const auto *obstacle = std::get_if<NotComputable>(&soFar.actual))
        return *obstacle;
    if (!soFar.target)
        return NotComputable{Obstacle::NoTarget};
    return achieve(indicator.polarity, *soFar.target, std::get<Fraction>(soFar.actual));
}

Achievement achieveYear(const Indicator &indicator, const PeriodActuals &actuals,
                        const calendar::Period &upTo)
{
    return achieveYear(indicator, aggregate(indicator, actuals, upTo).actual);
}

} // namespace himpun::indicator
