// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/decimal.h"

#include "himpun/base/fraction.h"

#include <algorithm>

namespace himpun::base
{

namespace
{

int digitCount(Int128 value)
{
    int digits = 1;
    while ((value /= 10) != 0)
        ++digits;
    return digits;
}

} // namespace

std::optional<Decimal> Decimal::fromParts(Int128 coefficient, int places)
{
    while (places > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --places;
    }
    for (; places < 0; ++places) {
        if (digitCount(coefficient) >= maxDigits)
            return std::nullopt;
        coefficient *= 10;
    }
    if (places > maxPlaces || digitCount(coefficient) > maxDigits)
        return std::nullopt;
    Decimal decimal;
    decimal.m_coefficient = coefficient;
    decimal.m_places = places;
    return decimal;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    Int128 coefficient = 0;
    int digits = 0;
    int places = 0;
    bool pointSeen = false;
    for (const char c : text) {
        if (c == '.' && !pointSeen && digits > 0) {
            pointSeen = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        coefficient = coefficient * 10 + (c - '0');
        ++digits;
        places += pointSeen ? 1 : 0;
        if (coefficient != 0 && digitCount(coefficient) > maxDigits + maxPlaces - 2)
            return std::nullopt;
    }
    if (digits == 0 || text.back() == '.')
        return std::nullopt;
    return fromParts(negative ? -coefficient : coefficient, places);
}

std::string Decimal::toString() const
{
    std::string digits;
    Int128 rest = isNegative() ? -m_coefficient : m_coefficient;
    do {
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    } while (rest != 0);
    while (digits.size() <= static_cast<std::size_t>(m_places))
        digits += '0';
    if (isNegative())
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    if (m_places > 0)
        digits.insert(digits.size() - static_cast<std::size_t>(m_places), 1, '.');
    return digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_places == other.m_places)
        return m_coefficient <=> other.m_coefficient;
    return Fraction(*this) <=> Fraction(other);
}

} // namespace himpun::base
