// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/substitution.h"

#include "himpun/indicator/number.h"
#include "number_show.h"

#include <cassert>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

constexpr int shownPlaces = 2;

/// Exact: a decimal where there is one, else a quotient of whole numbers in brackets.
std::string exact(const Fraction &number)
{
    const auto decimal = number.rounded(base::Decimal::maxPlaces);
    if (decimal && Fraction(*decimal) == number)
        return showNumber(*decimal);
    const std::string text = number.toString();
    const auto stroke = text.find('/');
    if (stroke == std::string::npos)
        return grouped(text);
    return "(" + grouped(text.substr(0, stroke)) + " ÷ " + grouped(text.substr(stroke + 1)) + ")";
}

/// The same behind an operator, where a sign of its own needs brackets.
std::string operand(const Fraction &number)
{
    const std::string text = exact(number);
    return number.isNegative() && text.front() != '(' ? "(" + text + ")" : text;
}

std::string equals(const Fraction &result)
{
    const std::string shown = showRounded(result, shownPlaces);
    return (shown == exact(result) ? " = " : " ≈ ") + shown;
}

std::string timesHundred(const std::string &top, const Fraction &bottom, const Fraction &result)
{
    return top + " ÷ " + operand(bottom) + " × 100" + equals(result);
}

std::string distance(const Fraction &target, const Fraction &actual)
{
    return "100 − |" + exact(actual) + " − " + operand(target) + "| ÷ " + operand(target)
           + " × 100";
}

/// The distance below zero that the floor has taken away.
Fraction beforeFloor(const Fraction &target, const Fraction &actual)
{
    const Fraction deviation = actual - target;
    const Fraction size = deviation.isNegative() ? Fraction() - deviation : deviation;
    return Fraction(100) - size / target * Fraction(100);
}

const Fraction &boundUsed(const ExactTarget &target, const Fraction &actual)
{
    return actual > target.upper ? target.upper : target.lower;
}

} // namespace

std::string substitution(Polarity polarity, const ExactTarget &target, const Fraction &actual)
{
    const Achievement achievement = achieve(polarity, target, actual);
    const auto *value = std::get_if<Value>(&achievement);
    if (!value)
        return {};
    const Fraction &bound = boundUsed(target, actual);
    switch (value->rule) {
    case Rule::Ratio: return timesHundred(exact(actual), bound, value->percent);
    case Rule::Difference:
        return timesHundred("(2 × " + exact(bound) + " − " + operand(actual) + ")", bound,
                            value->percent);
    case Rule::InverseRatio: return timesHundred(exact(bound), actual, value->percent);
    case Rule::Distance: return distance(bound, actual) + equals(value->percent);
    case Rule::DistanceFloored:
        return distance(bound, actual) + equals(beforeFloor(bound, actual)) + " → 0";
    case Rule::Exact: return exact(actual) + " = " + exact(bound) + " → 100";
    case Rule::WithinRange:
        return exact(target.lower) + " ≤ " + exact(actual) + " ≤ " + exact(target.upper) + " → 100";
    case Rule::ZeroActual:
    case Rule::ZeroToleranceMet: return exact(actual) + " ≤ " + exact(bound) + " → 100";
    case Rule::ZeroToleranceMissed: return exact(actual) + " > " + exact(bound) + " → 0";
    }
    assert(false);
    return {};
}

std::string substitution(const Elements &elements, const base::Decimal &numerator,
                         const base::Decimal &denominator)
{
    if (denominator.isZero())
        return {};
    const Fraction result = Fraction(numerator) / Fraction(denominator) * Fraction(elements.factor);
    std::string text = exact(numerator) + " ÷ " + operand(denominator);
    if (elements.factor != base::Decimal(1))
        text += " × " + operand(elements.factor);
    return text + equals(result);
}

} // namespace himpun::indicator
