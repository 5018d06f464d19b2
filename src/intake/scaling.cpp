// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling.h"

#include "himpun/indicator/multiplier.h"

#include "words.h"

namespace himpun::intake
{

std::optional<base::Decimal> shifted(const base::Decimal &value, int places)
{
    constexpr int mostPlaces = 9;
    if (places > mostPlaces) { // 27 digits and 9 more are all that fit at once
        const auto part = shifted(value, mostPlaces);
        return part ? shifted(*part, places - mostPlaces) : std::nullopt;
    }
    base::Int128 coefficient = value.coefficient();
    int behind = value.places() - places;
    for (; behind < 0; ++behind)
        coefficient *= 10;
    return base::Decimal::fromParts(coefficient, behind);
}

int zerosLeftOutBy(const std::string &text)
{
    const std::string plainText = plain(text);
    for (const std::string &word : wordsIn(text)) {
        if (const auto zeros = indicator::zerosOf(word))
            return *zeros;
    }
    const bool isMoney = hasAny(plainText, {"rp", "idr"});
    if (isMoney && hasAny(plainText, {"m"})) // "Rp M"
        return 9;
    return hasAny(plainText, {"000"}) ? 3 : 0;
}

} // namespace himpun::intake
