// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/aggregate.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

struct Tally {
    Fraction total;
    int all = 0;
    int valued = 0;
    int notDue = 0;
};

Tally tally(const std::vector<Achievement> &achievements, const CapPolicy &policy)
{
    Tally result;
    for (const auto &achievement : achievements) {
        if (std::holds_alternative<NotDueYet>(achievement)) {
            ++result.notDue;
            continue;
        }
        ++result.all;
        if (const auto *percent = percentOf(achievement)) {
            ++result.valued;
            result.total = result.total + capped(*percent, policy).percent;
        }
    }
    return result;
}

Average average(const Tally &tally, int counted)
{
    Average result{NotComputable{Obstacle::NothingToCount}, counted, tally.valued, tally.notDue};
    if (counted > 0)
        result.percent = Value{tally.total / Fraction(counted), Rule::Ratio};
    return result;
}

} // namespace

Average averageOverAll(const std::vector<Achievement> &achievements, const CapPolicy &policy)
{
    const Tally result = tally(achievements, policy);
    return average(result, result.all);
}

Average averageOverValued(const std::vector<Achievement> &achievements, const CapPolicy &policy)
{
    const Tally result = tally(achievements, policy);
    return average(result, result.valued);
}

Achievement totalAbsorption(const std::vector<BudgetLine> &lines, const Sheet &sheet)
{
    if (lines.empty())
        return NotComputable{Obstacle::NothingToCount};
    Fraction ceiling;
    Fraction spent;
    for (const auto &line : lines) {
        const auto *row = sheet.find(line.id);
        if (!row || !row->spent)
            return NotFilled{};
        ceiling = ceiling + line.ceiling;
        spent = spent + *row->spent;
    }
    if (ceiling.isZero())
        return NotComputable{Obstacle::ZeroCeiling};
    return Value{spent / ceiling * Fraction(100), Rule::Ratio};
}

} // namespace himpun::indicator
