// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/roll_up.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

struct Weighed {
    Fraction total;       ///< of percentages times their weights
    Fraction all, valued; ///< weights
    Average counts{NotComputable{Obstacle::NothingToCount}};
};

Weighed weigh(const std::vector<Contribution> &contributions, bool isWeighted,
              const CapPolicy &policy)
{
    Weighed sum;
    for (const auto &[achievement, weight] : contributions) {
        if (std::holds_alternative<NotDueYet>(achievement)) {
            ++sum.counts.notDue;
            continue;
        }
        const Fraction share = isWeighted ? *weight : Fraction(1);
        ++sum.counts.counted;
        sum.all = sum.all + share;
        if (const Fraction *percent = percentOf(achievement)) {
            ++sum.counts.valued;
            sum.valued = sum.valued + share;
            sum.total = sum.total + capped(*percent, policy).percent * share;
        }
    }
    return sum;
}

bool areWeighted(const std::vector<Contribution> &contributions)
{
    return !contributions.empty()
           && std::ranges::all_of(contributions,
                                  [](const Contribution &one) { return one.weight.has_value(); });
}

Average divided(const Weighed &sum, const Fraction &by, int counted)
{
    Average average = sum.counts;
    average.counted = counted;
    if (counted > 0)
        average.percent = Value{sum.total / by, Rule::Ratio};
    return average;
}

} // namespace

const Fraction *RollUp::percent() const
{
    return overAll.valued > 0 ? percentOf(overAll.percent) : nullptr;
}

std::optional<Fraction> weightOf(const Indicator &indicator)
{
    return indicator.weight ? std::optional(Fraction(*indicator.weight)) : std::nullopt;
}

std::vector<Contribution> inShares(std::vector<Contribution> contributions)
{
    if (!areWeighted(contributions))
        return contributions;
    Fraction all;
    for (const Contribution &one : contributions)
        all = all + *one.weight;
    for (Contribution &one : contributions)
        one.weight = *one.weight / all;
    return contributions;
}

RollUp rollUp(const std::vector<Contribution> &contributions, const CapPolicy &policy)
{
    const bool isWeighted = areWeighted(contributions);
    const Weighed sum = weigh(contributions, isWeighted, policy);
    return {divided(sum, sum.all, sum.counts.counted), divided(sum, sum.valued, sum.counts.valued),
            isWeighted};
}

} // namespace himpun::indicator
