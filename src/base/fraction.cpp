// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/fraction.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <cassert>

namespace himpun::base
{

namespace
{

using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

Integer powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

/// \a value × 10^places, rounded to a whole number half away from zero.
Integer scaledAndRounded(const Rational &value, int places)
{
    const Integer top = numerator(value) * powerOfTen(places);
    const Integer bottom = denominator(value);
    const Integer doubled = 2 * abs(top) + bottom;
    const Integer magnitude = doubled / (2 * bottom);
    return top < 0 ? Integer(-magnitude) : magnitude;
}

} // namespace

struct Fraction::Value {
    Rational number;
};

Fraction::Fraction(Value value) : m_value(std::make_shared<const Value>(std::move(value))) { }

Fraction::Fraction() : Fraction(Value{0}) { }

Fraction::Fraction(std::int64_t whole) : Fraction(Value{whole}) { }

Fraction::Fraction(const Decimal &decimal)
    : Fraction(Value{Rational(Integer(decimal.coefficient()), powerOfTen(decimal.places()))})
{
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    return Fraction(Fraction::Value{a.m_value->number + b.m_value->number});
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return Fraction(Fraction::Value{a.m_value->number - b.m_value->number});
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return Fraction(Fraction::Value{a.m_value->number * b.m_value->number});
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    assert(!b.isZero());
    return Fraction(Fraction::Value{a.m_value->number / b.m_value->number});
}

bool operator==(const Fraction &a, const Fraction &b)
{
    return a.m_value->number == b.m_value->number;
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return a.m_value->number.compare(b.m_value->number) <=> 0;
}

bool Fraction::isZero() const
{
    return m_value->number.is_zero();
}

bool Fraction::isNegative() const
{
    return m_value->number < 0;
}

std::optional<Decimal> Fraction::rounded(int places) const
{
    const Integer scaled = scaledAndRounded(m_value->number, places);
    if (abs(scaled) >= powerOfTen(Decimal::maxDigits))
        return std::nullopt;
    return Decimal::fromParts(static_cast<Int128>(scaled), places);
}

std::string Fraction::toFixed(int places) const
{
    const Integer scaled = scaledAndRounded(m_value->number, places);
    std::string digits = Integer(abs(scaled)).str();
    const auto behindPoint = static_cast<std::size_t>(places);
    if (digits.size() <= behindPoint)
        digits.insert(0, behindPoint + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - behindPoint, 1, '.');
    return scaled < 0 ? '-' + digits : digits;
}

std::string Fraction::toString() const
{
    return m_value->number.str();
}

} // namespace himpun::base
