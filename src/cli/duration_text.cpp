// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_text.h"

#include "himpun/indicator/number.h"

namespace himpun::cli
{

std::optional<calendar::Duration> parseDuration(std::string_view text)
{
    const auto reading = indicator::readNumber(text, indicator::NumberOrigin::Typed);
    const auto *number = std::get_if<indicator::Number>(&reading);
    if (!number)
        return std::nullopt;
    calendar::Duration duration{calendar::DurationUnit::None, number->value};
    if (number->unit == "menit" || number->unit == "minutes")
        duration.unit = calendar::DurationUnit::Minutes;
    else if (number->unit == "jam" || number->unit == "hours")
        duration.unit = calendar::DurationUnit::Hours;
    else if (number->unit == "hari" || number->unit == "days")
        duration.unit = calendar::DurationUnit::Days;
    if (!duration.isFixed() || !calendar::isValid(duration))
        return std::nullopt;
    return duration;
}

} // namespace himpun::cli
