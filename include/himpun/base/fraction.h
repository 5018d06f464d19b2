// SPDX-License-Identifier: GPL-3.0-or-later
// An exact rational number: what comes out when decimals are added, multiplied or divided.
//
// Nothing is lost before the last moment; rounded() is that moment, and it is only for showing.
#pragma once

#include "himpun/base/decimal.h"

#include <compare>
#include <memory>
#include <optional>
#include <string>

namespace himpun::base
{

class Fraction
{
public:
    Fraction(); ///< zero
    Fraction(std::int64_t whole);
    Fraction(const Decimal &decimal);

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    friend Fraction operator/(const Fraction &a, const Fraction &b); ///< \a b must not be zero

    friend bool operator==(const Fraction &a, const Fraction &b);
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

    bool isZero() const;
    bool isNegative() const;

    /// Rounded half away from zero ("half up", as spreadsheets do): 2.345 → 2.35, -2.345 → -2.35.
    /// Empty when the result is too large to be a Decimal.
    std::optional<Decimal> rounded(int places) const;

    /// The text rounded() would show with exactly \a places digits, of any size: "166.67".
    std::string toFixed(int places) const;

    /// Lowest terms, "500/3"; whole numbers without the stroke.
    std::string toString() const;

private:
    struct Value;
    explicit Fraction(Value value);
    std::shared_ptr<const Value> m_value; ///< shared, never changed
};

} // namespace himpun::base
