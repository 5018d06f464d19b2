// SPDX-License-Identifier: GPL-3.0-or-later
// Limits an office puts on the percentages it shows or averages ("dibatasi 120%").
//
// A policy of display: the raw achievement is what is stored and rated.
#pragma once

#include "himpun/base/fraction.h"

#include <optional>

namespace himpun::indicator
{

/// The ceilings found in practice; the enumerator's value is the percentage.
enum class Ceiling { None = 0, At100 = 100, At110 = 110, At120 = 120, At150 = 150, At200 = 200 };

std::optional<Ceiling> ceilingOf(int percent); ///< 0 is None

struct CapPolicy {
    Ceiling ceiling = Ceiling::None;
    bool floorAtZero = false; ///< formula A below zero is shown as 0
    bool operator==(const CapPolicy &) const = default;
};

struct Capped {
    enum class By { Nothing, Ceiling, Floor };

    base::Fraction percent;
    By by = By::Nothing; ///< what changed the value, to be said beside it
    bool operator==(const Capped &) const = default;
};

Capped capped(const base::Fraction &percent, const CapPolicy &policy);

} // namespace himpun::indicator
