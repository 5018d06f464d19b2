// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling.h"

#include "words.h"

namespace himpun::intake
{

std::optional<base::Decimal> shifted(const base::Decimal &value, int places)
{
    base::Int128 coefficient = value.coefficient();
    int behind = value.places() - places;
    for (; behind < 0 && places <= 9; ++behind)
        coefficient *= 10; // at most 27 digits, and 9 more
    return base::Decimal::fromParts(coefficient, behind);
}

std::optional<base::Decimal> multiplied(const base::Decimal &value, std::int64_t factor)
{
    int places = 0;
    for (; factor >= 10; factor /= 10)
        ++places;
    return shifted(value, places);
}

std::int64_t multiplierWord(const std::string &text)
{
    const std::string word = plain(text);
    if (hasAny(word, {"ribu", "rb"}))
        return 1'000;
    if (hasAny(word, {"juta", "jt"}))
        return 1'000'000;
    return hasAny(word, {"miliar", "milyar"}) ? 1'000'000'000 : 1;
}

} // namespace himpun::intake
