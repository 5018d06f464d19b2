// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_text.h"

namespace himpun::ledger
{

namespace
{

using calendar::Duration;
using calendar::DurationUnit;

std::optional<DurationUnit> unitOf(char suffix)
{
    switch (suffix) {
    case 'm': return DurationUnit::Minutes;
    case 'h': return DurationUnit::Hours;
    case 'd': return DurationUnit::Days;
    default: return std::nullopt;
    }
}

} // namespace

std::string toText(const Duration &duration)
{
    switch (duration.unit) {
    case DurationUnit::None: return "none";
    case DurationUnit::Agreed: return "agreed";
    case DurationUnit::Minutes: return duration.amount.toString() + 'm';
    case DurationUnit::Hours: return duration.amount.toString() + 'h';
    case DurationUnit::Days: return duration.amount.toString() + 'd';
    }
    return {};
}

std::optional<Duration> parseDuration(std::string_view text)
{
    if (text == "none")
        return Duration::none();
    if (text == "agreed")
        return Duration::agreed();
    if (text.empty())
        return std::nullopt;
    const auto unit = unitOf(text.back());
    const auto amount = base::Decimal::parse(text.substr(0, text.size() - 1));
    if (!unit || !amount)
        return std::nullopt;
    const Duration duration{*unit, *amount};
    if (toText(duration) != text) // "1.50h" is not how it is written
        return std::nullopt;
    return duration;
}

} // namespace himpun::ledger
