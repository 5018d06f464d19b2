// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/predicate_scale.h"

#include "ascii.h"

#include <algorithm>

namespace himpun::indicator
{

std::optional<base::Decimal> PredicateScale::scoreOf(std::string_view label) const
{
    const std::string wanted = lowered(label);
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&wanted](const PredicateLevel &level) {
            return lowered(level.label) == wanted;
        });
    return found == levels.end() ? std::nullopt : std::optional(found->score);
}

const PredicateLevel *PredicateScale::levelOf(const base::Decimal &score) const
{
    const auto found =
        std::find_if(levels.begin(), levels.end(),
                     [&score](const PredicateLevel &level) { return level.score == score; });
    return found == levels.end() ? nullptr : &*found;
}

} // namespace himpun::indicator
