// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/duration.h"

#include <optional>

namespace himpun::calendar
{

namespace
{

/// \a amount × \a factor where that is whole, at least 1 and at most \a most.
std::optional<int> wholeProduct(const base::Decimal &amount, int factor, int most)
{
    base::Int128 divisor = 1;
    for (int place = 0; place < amount.places(); ++place)
        divisor *= 10;
    const base::Int128 product = amount.coefficient() * factor;
    if (product % divisor != 0 || product <= 0 || product / divisor > most)
        return std::nullopt;
    return static_cast<int>(product / divisor);
}

std::optional<int> wholeAmount(const Duration &duration)
{
    switch (duration.unit) {
    case DurationUnit::None:
    case DurationUnit::Agreed: return std::nullopt;
    case DurationUnit::Minutes: return wholeProduct(duration.amount, 1, longestMinutes);
    case DurationUnit::Hours: return wholeProduct(duration.amount, 60, longestMinutes);
    case DurationUnit::Days: return wholeProduct(duration.amount, 1, longestDays);
    }
    return std::nullopt;
}

} // namespace

bool isValid(const Duration &duration)
{
    return duration.isFixed() ? wholeAmount(duration).has_value() : duration.amount.isZero();
}

int workingMinutes(const Duration &duration)
{
    return duration.unit == DurationUnit::Days ? 0 : wholeAmount(duration).value_or(0);
}

int workingDays(const Duration &duration)
{
    return duration.unit == DurationUnit::Days ? wholeAmount(duration).value_or(0) : 0;
}

} // namespace himpun::calendar
