// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_choice.h"

namespace himpun::intake
{

std::optional<indicator::PredicateScale> scaleWith(const indicator::PredicateScales &scales,
                                                   const std::string &text)
{
    std::optional<indicator::PredicateScale> found;
    for (const indicator::PredicateScale &scale : scales) {
        if (!scale.scoreOf(text))
            continue;
        if (found)
            return std::nullopt;
        found = scale;
    }
    return found;
}

} // namespace himpun::intake
