// SPDX-License-Identifier: GPL-3.0-or-later
// A target as people write it: "1.500", "80–90" of a range, "WTP" of a predicate scale.
#pragma once

#include "himpun/indicator/indicator.h"
#include "himpun/indicator/number.h"

namespace himpun::indicator
{

struct NoSuchPredicate { ///< neither label nor score of the indicator's scale
    bool operator==(const NoSuchPredicate &) const = default;
};

using TargetReading = std::variant<Target, Ambiguous, NoNumber, NotANumber, NoSuchPredicate>;

/// Two bounds are read whatever the polarity is: whether it takes them is a rule of the whole
/// indicator.  Of bounds from elsewhere, one that can be read in two ways is refused.
TargetReading readTarget(std::string_view text, const Indicator &indicator, NumberOrigin origin);

} // namespace himpun::indicator
