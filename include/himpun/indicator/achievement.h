// SPDX-License-Identifier: GPL-3.0-or-later
// Achievement (capaian): how far a realisasi reaches its target, in percent, exactly.
//
// Results are never rounded and never capped here; both are matters of display (cap.h, number.h).
// "Not filled" is not zero, and a zero target that is not due yet is no failure: each has its own
// name. docs/indicators.md gives every formula and convention with its source.
#pragma once

#include "himpun/base/fraction.h"
#include "himpun/indicator/indicator.h"

#include <optional>
#include <variant>

namespace himpun::indicator
{

/// Why there is no number.
enum class Obstacle {
    NoTarget,        ///< none was agreed for this period
    ZeroTarget,      ///< the formula divides by the target, and it is zero
    NegativeTarget,  ///< the formulas mean nothing for it
    NegativeActual,  ///< formula B means nothing for it
    ZeroDenominator, ///< penyebut 0
    ZeroCeiling,     ///< pagu 0
    NothingToCount,  ///< an average or total of nothing
};

/// Which rule led to the percentage; substitution.h shows it with its numbers.
enum class Rule {
    Ratio,               ///< R ÷ T × 100
    Difference,          ///< (2 × T − R) ÷ T × 100, formula A
    InverseRatio,        ///< T ÷ R × 100, formula B
    Distance,            ///< 100 − |R − T| ÷ T × 100
    DistanceFloored,     ///< the same, below 0 and therefore 0
    Exact,               ///< R = T, where T is 0 and nothing can be divided
    WithinRange,         ///< between the bounds: 100
    ZeroActual,          ///< formula B with R = 0: 100
    ZeroToleranceMet,    ///< a target of "no case", and there was none: 100
    ZeroToleranceMissed, ///< a target of "no case", and there was one: 0
};

struct Value {
    base::Fraction percent; ///< raw: formula A may be negative, nothing is capped
    Rule rule = Rule::Ratio;
    bool operator==(const Value &) const = default;
};
struct NotFilled { ///< nobody has written anything; 0 would be something
    bool operator==(const NotFilled &) const = default;
};
struct NotDueYet { ///< "belum jatuh tempo": Indicator::isNotDueIn
    bool operator==(const NotDueYet &) const = default;
};
struct NotComputable {
    Obstacle reason;
    bool operator==(const NotComputable &) const = default;
};

using Achievement = std::variant<Value, NotFilled, NotDueYet, NotComputable>;

/// What was measured (realisasi).
using Measured = std::variant<base::Fraction, NotFilled, NotComputable>;

/// numerator ÷ denominator × factor; NotFilled as long as either is missing.
Measured measuredFrom(const Elements &elements, const std::optional<base::Decimal> &numerator,
                      const std::optional<base::Decimal> &denominator);
Measured measuredFrom(const std::optional<base::Decimal> &value);

/// The bare formula.
Achievement achieve(Polarity polarity, const ExactTarget &target, const base::Fraction &actual);

/// Against the target of \a period.
Achievement achieve(const Indicator &indicator, const calendar::Period &period,
                    const Measured &actual);

/// Against the year's target; \a soFar is what aggregate() made of the periods.
Achievement achieveYear(const Indicator &indicator, const Measured &soFar);

/// Share of the budget spent (serapan anggaran): spent ÷ ceiling × 100.
Achievement absorption(const base::Decimal &ceiling, const std::optional<base::Decimal> &spent);

/// The percentage, or nullptr where there is none.
const base::Fraction *percentOf(const Achievement &achievement);

} // namespace himpun::indicator
