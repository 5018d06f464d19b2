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
    std::optional<base::Fraction> weight; ///< bobot
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

/// With each weight as a share of all, so that units with weights of another scale (0,5 + 0,5
/// beside 50 + 50) can be put together.  Unchanged where one has no weight.
std::vector<Contribution> inShares(std::vector<Contribution> contributions);

/// As the indicator's form has it.
std::optional<base::Fraction> weightOf(const Indicator &indicator);

RollUp rollUp(const std::vector<Contribution> &contributions, const CapPolicy &policy = {});

} // namespace himpun::indicator
