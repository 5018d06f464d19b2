// SPDX-License-Identifier: GPL-3.0-or-later
// A number as somebody wrote it: target, realisasi, anggaran.  Decimal, exact, never binary.
//
// A Decimal is only read, compared and shown.  Whatever is computed from decimals is a Fraction,
// which stays exact through division; base::Fraction::rounded() leads back.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace himpun::base
{

__extension__ typedef __int128 Int128;

class Decimal
{
public:
    /// At most this many digits in all, and this many behind the point.
    static constexpr int maxDigits = 27;
    static constexpr int maxPlaces = 12;

    Decimal() = default;
    Decimal(std::int64_t whole) : m_coefficient(whole) { }

    /// Reads the form used in files: an optional '-', digits, at most one '.', no grouping, no
    /// exponent. How people write numbers is indicator::readNumber's business.
    static std::optional<Decimal> parse(std::string_view text);

    /// \a coefficient × 10^-\a places; refuses what exceeds maxDigits or maxPlaces.
    static std::optional<Decimal> fromParts(Int128 coefficient, int places);

    Int128 coefficient() const { return m_coefficient; }
    int places() const { return m_places; } ///< digits behind the point, trailing zeros dropped

    bool isZero() const { return m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }

    /// The form parse() reads; equal numbers give equal text ("1.50" was read as "1.5").
    std::string toString() const;

    bool operator==(const Decimal &) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    Int128 m_coefficient = 0;
    int m_places = 0;
};

} // namespace himpun::base
