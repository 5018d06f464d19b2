// SPDX-License-Identifier: GPL-3.0-or-later
// What was reached beside what was spent for it, in the three ways that are in use.  They do not
// agree with each other, so that a report names the one it prints; docs/standing.md has their
// sources.
#pragma once

#include "himpun/base/fraction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace himpun::indicator
{

/// Of one output, or of what counts as one, both in percent.
struct Effort {
    base::Fraction achievement; ///< capaian
    base::Fraction absorption;  ///< serapan

    bool operator==(const Effort &) const = default;
};

enum class Efficiency { Efficient, FairlyEfficient, Inefficient };
std::string_view codeOf(Efficiency efficiency); ///< "efficient", "fairly-efficient", …

/// PMK 22/PMK.02/2021 and before: E is how much less an achieved unit cost than was planned.
struct PmkEfficiency {
    base::Fraction saving; ///< E, in percent
    base::Fraction value;  ///< NE = 50 + E ÷ 20 × 50
    bool isOffScale;       ///< NE is below 0 or above 100: E is outside ±20

    bool operator==(const PmkEfficiency &) const = default;
};
/// The average over \a efforts; none where one of them achieved nothing, or there are none.
std::optional<PmkEfficiency> pmkEfficiency(const std::vector<Effort> &efforts);

/// By an index, as BPOM does: IE ÷ SE − 1, where SE is 1.
struct IndexEfficiency {
    base::Fraction index; ///< IE = capaian ÷ serapan
    base::Fraction level; ///< TE = IE ÷ SE − 1
    Efficiency verdict;   ///< efficient from IE = 1, never FairlyEfficient

    bool operator==(const IndexEfficiency &) const = default;
};
std::optional<IndexEfficiency> indexEfficiency(const Effort &effort); ///< none: nothing was spent

/// By the difference, as local governments do.
struct DifferenceEfficiency {
    base::Fraction difference; ///< capaian − serapan, in points
    Efficiency verdict;        ///< efficient above 5, inefficient below −5

    bool operator==(const DifferenceEfficiency &) const = default;
};
DifferenceEfficiency differenceEfficiency(const Effort &effort);

} // namespace himpun::indicator
