// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/ranking.h"

#include <algorithm>

namespace himpun::indicator
{

std::vector<std::optional<int>> placesOf(const std::vector<std::optional<base::Fraction>> &values)
{
    std::vector<std::optional<int>> places;
    for (const auto &value : values) {
        if (!value) {
            places.emplace_back();
            continue;
        }
        const auto higher = std::ranges::count_if(
            values, [&](const auto &other) { return other && *value < *other; });
        places.emplace_back(static_cast<int>(higher) + 1);
    }
    return places;
}

} // namespace himpun::indicator
