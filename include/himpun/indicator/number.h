// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as Indonesian offices write them: "5.294.655.000,00", "0,9 Angka", "Rp1.500".
//
// A wrong reading by a factor of 1000 must be impossible to get silently: what can be read in two
// ways is its own result, and what cannot be read says where.  Files use base::Decimal::parse.
#pragma once

#include "himpun/base/decimal.h"
#include "himpun/base/fraction.h"

#include <string>
#include <string_view>
#include <variant>

namespace himpun::indicator
{

/// Where the text comes from.
enum class NumberOrigin {
    Typed,   ///< into this program, which is Indonesian: "1.500" is 1500, "1.5" is refused
    Foreign, ///< pasted or imported: the Indonesian and the English reading are both possible
};

enum class NumberFault {
    NoDigits,    ///< words only
    Placeholder, ///< "-", "n/a": zero, or nothing? Whoever knows has to say
    Grouping,    ///< dots and commas that fit neither way of writing
    Signs,       ///< two signs, or a bracket without its partner
    Stray,       ///< something that does not belong into a number
    Multiplier,  ///< "1,5 juta": the zeros have to be written out
    Exponent,    ///< "1,5E+05"
    Percent,     ///< "12%" of something that is not measured in percent
    TooLong,     ///< more digits than base::Decimal::maxDigits or maxPlaces
};

struct Number {
    base::Decimal value;
    std::string unit; ///< what stands behind it: "%", "Persen", "orang/bulan"; may be empty
    bool operator==(const Number &) const = default;
};
struct Ambiguous { ///< both readings are well-formed and differ: somebody has to choose
    base::Decimal indonesian;
    base::Decimal english;
    std::string unit;
    bool operator==(const Ambiguous &) const = default;
};
struct NoNumber { ///< an empty cell
    bool operator==(const NoNumber &) const = default;
};
struct NotANumber {
    NumberFault fault;
    std::size_t at = 0; ///< byte where reading stopped
    bool operator==(const NotANumber &) const = default;
};

using NumberReading = std::variant<Number, Ambiguous, NoNumber, NotANumber>;

NumberReading readNumber(std::string_view text, NumberOrigin origin);

/// "%", "Persen", "% (persen)": what stands behind a number, or a unit of measure.
bool isPercent(std::string_view unit);

/// "1.234.567,5"; read back (Typed) it is the same number.  A minus is U+2212.
std::string showNumber(const base::Decimal &number);

/// Rounded half up (away from zero at the half) to at most \a places; trailing zeros are dropped.
std::string showRounded(const base::Fraction &number, int places = 2);

} // namespace himpun::indicator
