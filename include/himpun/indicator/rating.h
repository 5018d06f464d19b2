// SPDX-License-Identifier: GPL-3.0-or-later
// Bands an achievement (capaian) is named by, such as those of Permendagri 86/2017.
#pragma once

#include "himpun/base/fraction.h"
#include "himpun/indicator/achievement.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::indicator
{

/// Everything from \a limit upwards that no higher band has taken.
struct Band {
    std::string code;                   ///< stable name: "sangat-tinggi"
    std::string name;                   ///< as printed: "Sangat Tinggi"
    std::optional<base::Decimal> limit; ///< empty: all that is left; only of the lowest band
    bool limitIncluded = true;          ///< "from" 91 (≥ 91); false: "above" 85 (> 85)
    std::string colour;                 ///< "#rrggbb"; empty where the office gives none

    bool operator==(const Band &) const = default;
};

/// Bands from the highest to the lowest.  Half-open limits leave no hole: integer-worded bands
/// ("76-90", "91-100") name nothing for 90,5, here it is the lower band.
struct RatingScale {
    std::string id; ///< "permendagri-86-2017"
    std::string name;
    std::string source;
    std::vector<Band> bands;

    bool operator==(const RatingScale &) const = default;
};

/// Compared exactly, never rounded before: 90,999 is not 91.
const Band &rate(const base::Fraction &percent, const RatingScale &scale);

/// nullptr for everything that is no value: incomplete data has no colour.
const Band *rate(const Achievement &achievement, const RatingScale &scale);

} // namespace himpun::indicator
