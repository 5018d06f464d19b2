// SPDX-License-Identifier: GPL-3.0-or-later
// A scale of words that stand for scores: the audit opinion (opini BPK) TMP … WTP is 1 … 4.
#pragma once

#include "himpun/base/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::indicator
{

struct PredicateLevel {
    std::string label; ///< as people write it: "WTP"
    base::Decimal score;
    std::string meaning; ///< "Wajar Tanpa Pengecualian"; may be empty

    bool operator==(const PredicateLevel &) const = default;
};

/// Levels from the lowest score to the highest; labels and scores are unique.
struct PredicateScale {
    std::string id; ///< "opini-bpk"
    std::string name;
    std::vector<PredicateLevel> levels;
    std::string source; ///< where the scores come from

    /// By label, whatever the case of ASCII letters.
    std::optional<base::Decimal> scoreOf(std::string_view label) const;
    const PredicateLevel *levelOf(const base::Decimal &score) const; ///< nullptr: not on the scale

    bool operator==(const PredicateScale &) const = default;
};

using PredicateScales = std::vector<PredicateScale>;

} // namespace himpun::indicator
