// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/doubt.h"

#include "himpun/indicator/number.h"
#include "himpun/indicator/unusual.h"

#include "running_sum.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

constexpr std::size_t periodsCompared = 8;
constexpr std::size_t leastHistory = 4; ///< of the same period in earlier years
constexpr int farAbove = 150;           // percent

/// What a doubt about a row is judged by.
struct Reported {
    const Indicator &indicator;
    const SheetRow &row;
    const calendar::Period &period;
    const PeriodActuals &earlier;
    Fraction value;
    std::vector<Fraction> history = {}; ///< the latest known values, up to eight
};

/// A year so far begins again every January: it is like the same period of other years only.
bool isComparable(const Indicator &indicator, const calendar::Period &past,
                  const calendar::Period &period)
{
    return indicator.entry != Entry::Cumulative
           || (past.kind == period.kind && past.index == period.index);
}

std::vector<Fraction> historyOf(const Indicator &indicator, const calendar::Period &period,
                                const PeriodActuals &earlier)
{
    std::vector<Fraction> history;
    for (auto past = earlier.rbegin(); past != earlier.rend() && history.size() < periodsCompared;
         ++past) {
        const auto *known = std::get_if<Fraction>(&past->second);
        if (known && isComparable(indicator, past->first, period))
            history.push_back(*known);
    }
    const bool isTooShort = indicator.entry == Entry::Cumulative && history.size() < leastHistory;
    return isTooShort ? std::vector<Fraction>() : history;
}

std::optional<Doubt> unusual(const Reported &reported)
{
    if (!isUnusual(reported.value, reported.history))
        return std::nullopt;
    return Doubt{Check::Unusual, reported.value, median(reported.history)};
}

/// Against the latest period of the year that somebody filled in.  Only a sum cannot shrink: a
/// share or a state may.
std::optional<Doubt> fallen(const Reported &reported)
{
    if (!isRunningSum(reported.indicator))
        return std::nullopt;
    for (auto past = reported.earlier.rbegin(); past != reported.earlier.rend(); ++past) {
        const auto *known = std::get_if<Fraction>(&past->second);
        const bool isSameYear =
            past->first.year == reported.period.year && past->first.kind == reported.period.kind;
        if (known && isSameYear)
            return reported.value < *known
                       ? std::optional(Doubt{Check::Fallen, reported.value, *known})
                       : std::nullopt;
    }
    return std::nullopt;
}

/// Also where the penyebut is 0, and the share has no value.
std::optional<Doubt> partAboveWhole(const Indicator &indicator, const SheetRow &row)
{
    const bool isShare = indicator.elements && isPercent(indicator.unitOfMeasure);
    if (!isShare || !row.numerator || !row.denominator || !(*row.denominator < *row.numerator))
        return std::nullopt;
    return Doubt{Check::PartAboveWhole, Fraction(*row.numerator), Fraction(*row.denominator)};
}

std::optional<Doubt> aboveHundred(const Reported &reported)
{
    if (!isPercent(reported.indicator.unitOfMeasure) || reported.value <= Fraction(100))
        return std::nullopt;
    return Doubt{Check::AboveHundred, reported.value};
}

std::optional<Doubt> farAboveTarget(const Reported &reported)
{
    const Achievement achievement =
        achieve(reported.indicator, reported.period, Measured(reported.value));
    const Fraction *percent = percentOf(achievement);
    if (!percent || *percent <= Fraction(farAbove))
        return std::nullopt;
    return Doubt{Check::FarAboveTarget, *percent};
}

/// \a a is between four fifths and five fourths of \a b.
bool isAbout(const Fraction &a, const Fraction &b)
{
    return a * Fraction(4) <= b * Fraction(5) && b * Fraction(4) <= a * Fraction(5);
}

bool isHundredfold(const Fraction &value, const Fraction &expected)
{
    const Fraction zero;
    if (value <= zero || expected <= zero)
        return false;
    return isAbout(value, expected * Fraction(100)) || isAbout(value * Fraction(100), expected);
}

bool isOfOneSize(const Fraction &value, const Fraction &usual)
{
    return value <= usual * Fraction(5) && usual <= value * Fraction(5);
}

/// Nothing where the target is of its size; else against what it used to be, or where that says
/// nothing otherwise, against the target.
std::optional<Doubt> hundredfold(const Reported &reported)
{
    const auto target = reported.indicator.targetFor(reported.period);
    if (target && isOfOneSize(reported.value, Fraction(target->upper)))
        return std::nullopt;
    if (!reported.history.empty()) {
        const Fraction usual = median(reported.history);
        if (isHundredfold(reported.value, usual))
            return Doubt{Check::Hundredfold, reported.value, usual};
        if (isOfOneSize(reported.value, usual))
            return std::nullopt;
    }
    if (!target || !isHundredfold(reported.value, Fraction(target->upper)))
        return std::nullopt;
    return Doubt{Check::Hundredfold, reported.value, Fraction(target->upper)};
}

/// Of the very period before.  Zero, a target that was just reached, and a year so far to which
/// nothing came come again by themselves.
std::optional<Doubt> copied(const Reported &reported)
{
    const auto before = reported.earlier.find(reported.period.previous());
    if (reported.indicator.entry == Entry::Cumulative || before == reported.earlier.end()
        || reported.value.isZero())
        return std::nullopt;
    const auto *known = std::get_if<Fraction>(&before->second);
    const auto target = reported.indicator.targetFor(reported.period);
    const bool isTarget = target && reported.value == Fraction(target->upper);
    if (!known || *known != reported.value || isTarget)
        return std::nullopt;
    return Doubt{Check::Copied, reported.value, *known};
}

std::vector<Doubt> aboutValue(const Reported &reported)
{
    using Finder = std::optional<Doubt> (*)(const Reported &);
    constexpr Finder finders[] = {aboveHundred, hundredfold, farAboveTarget,
                                  fallen,       unusual,     copied};
    if (reported.indicator.scale) { // the steps of a predicate are no amounts
        const auto doubt = unusual(reported);
        return doubt ? std::vector{*doubt} : std::vector<Doubt>{};
    }
    std::vector<Doubt> doubts;
    for (const Finder find : finders) {
        if (auto doubt = find(reported))
            doubts.push_back(std::move(*doubt));
    }
    return doubts;
}

/// Nothing was done, so there is nothing to prove; where less is better, none is an achievement.
bool isNothingDone(const Indicator &indicator, const Measured &measured)
{
    const auto *value = std::get_if<Fraction>(&measured);
    return value && value->isZero() && indicator.polarity == Polarity::Maximize && !indicator.scale;
}

/// \a said says as well what \a again says.
bool says(Check said, Check again)
{
    if (said == Check::PartAboveWhole)
        return again == Check::AboveHundred;
    return said == Check::Hundredfold
           && (again == Check::FarAboveTarget || again == Check::Unusual
               || again == Check::AboveHundred);
}

void dropSaidAgain(std::vector<Doubt> &doubts, const CheckPolicy &policy)
{
    const std::vector<Doubt> all = doubts;
    std::erase_if(doubts, [&](const Doubt &again) {
        return std::ranges::any_of(all, [&](const Doubt &said) {
            return says(said.check, again.check) && policy.of(again.check) <= policy.of(said.check);
        });
    });
}

} // namespace

std::vector<Doubt> doubtsAbout(const Indicator &indicator, const SheetRow &row,
                               const calendar::Period &period, const PeriodActuals &earlier,
                               const CheckPolicy &policy)
{
    const Measured measured = measuredIn(indicator, row);
    if (std::holds_alternative<NotFilled>(measured))
        return {};
    std::vector<Doubt> doubts;
    if (const auto *value = std::get_if<Fraction>(&measured))
        doubts = aboutValue(
            {indicator, row, period, earlier, *value, historyOf(indicator, period, earlier)});
    if (const auto doubt = partAboveWhole(indicator, row))
        doubts.insert(doubts.begin(), *doubt);
    if (row.evidence.empty() && !isNothingDone(indicator, measured))
        doubts.push_back({Check::NoEvidence});
    std::erase_if(doubts, [&](const Doubt &doubt) { return !policy.isOn(doubt.check); });
    dropSaidAgain(doubts, policy);
    return doubts;
}

Field fieldOf(Check check, const Indicator &indicator)
{
    if (check == Check::NoEvidence)
        return Field::Evidence;
    return indicator.elements ? Field::Numerator : Field::Actual;
}

bool isSettled(Check check, const SheetRow &row)
{
    return ruleOf(check).explainable && row.note.find_first_not_of(" \t\r\n") != std::string::npos;
}

} // namespace himpun::indicator
