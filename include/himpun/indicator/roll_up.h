// SPDX-License-Identifier: GPL-3.0-or-later
// From indicators to one figure: of a sasaran, a unit, an office.
#pragma once

#include "himpun/indicator/aggregate.h"

#include <optional>
#include <vector>

namespace himpun::indicator
{

/// One indicator's share in a figure.
struct Contribution {
    Achievement achievement;
    std::optional<base::Decimal> weight; ///< bobot
};

/// Two averages that a report must not mix up.  By weight where every single indicator has one,
/// those that are not due yet included, so that the rule does not change within a year; otherwise
/// simple.
struct RollUp {
    Average overAll;    ///< what is due and has no value counts as 0
    Average overValued; ///< what has no value is left out
    bool isWeighted = false;

    /// Missing data never flatters; empty where nothing has a value.
    const base::Fraction *percent() const;
    bool operator==(const RollUp &) const = default;
};

RollUp rollUp(const std::vector<Contribution> &contributions, const CapPolicy &policy = {});

} // namespace himpun::indicator
