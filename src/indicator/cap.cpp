// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/cap.h"

namespace himpun::indicator
{

std::optional<Ceiling> ceilingOf(int percent)
{
    switch (const auto ceiling = static_cast<Ceiling>(percent)) {
    case Ceiling::None:
    case Ceiling::At100:
    case Ceiling::At110:
    case Ceiling::At120:
    case Ceiling::At150:
    case Ceiling::At200: return ceiling;
    }
    return std::nullopt;
}

Capped capped(const base::Fraction &percent, const CapPolicy &policy)
{
    const base::Fraction highest = static_cast<int>(policy.ceiling);
    if (policy.ceiling != Ceiling::None && percent > highest)
        return {highest, Capped::By::Ceiling};
    if (policy.floorAtZero && percent.isNegative())
        return {base::Fraction(), Capped::By::Floor};
    return {percent, Capped::By::Nothing};
}

} // namespace himpun::indicator
