// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/typed_target.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

/// What people put between two bounds.
constexpr std::string_view separators[] = {"–", "—", "s.d.", "s/d", "-"};

std::size_t unitIn(std::string_view text, const std::string &unit)
{
    return std::min(text.rfind(unit), text.size());
}

NumberReading readBound(std::string_view text, const Indicator &indicator, NumberOrigin origin)
{
    NumberReading reading = readNumber(text, origin);
    const auto *number = std::get_if<Number>(&reading);
    if (number && isPercent(number->unit) && !isPercent(indicator.unitOfMeasure))
        return NotANumber{NumberFault::Percent, unitIn(text, number->unit)};
    return reading;
}

std::optional<Target> readRange(std::string_view text, const Indicator &indicator,
                                NumberOrigin origin)
{
    for (const std::string_view separator : separators) {
        const std::size_t at = text.find(separator, 1);
        if (at == std::string_view::npos)
            continue;
        const auto lower = readBound(text.substr(0, at), indicator, origin);
        const auto upper = readBound(text.substr(at + separator.size()), indicator, origin);
        const auto *from = std::get_if<Number>(&lower);
        const auto *to = std::get_if<Number>(&upper);
        if (from && to)
            return Target{from->value, to->value};
    }
    return std::nullopt;
}

TargetReading readPredicate(std::string_view text, const PredicateScale &scale)
{
    if (const auto score = scale.scoreOf(text))
        return Target::at(*score);
    const NumberReading reading = readNumber(text, NumberOrigin::Typed);
    if (std::holds_alternative<NoNumber>(reading))
        return NoNumber{};
    const auto *number = std::get_if<Number>(&reading);
    if (number && (number->value.isZero() || scale.levelOf(number->value)))
        return Target::at(number->value);
    return NoSuchPredicate{};
}

} // namespace

TargetReading readTarget(std::string_view text, const Indicator &indicator, NumberOrigin origin)
{
    if (indicator.scale)
        return readPredicate(text, *indicator.scale);
    const NumberReading reading = readBound(text, indicator, origin);
    if (const auto *number = std::get_if<Number>(&reading))
        return Target::at(number->value);
    if (const auto *ambiguous = std::get_if<Ambiguous>(&reading))
        return *ambiguous;
    if (std::holds_alternative<NoNumber>(reading))
        return NoNumber{};
    if (const auto range = readRange(text, indicator, origin))
        return *range;
    return std::get<NotANumber>(reading);
}

} // namespace himpun::indicator
