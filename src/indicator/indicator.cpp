// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/indicator.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

int periodsInYear(calendar::PeriodKind kind)
{
    switch (kind) {
    case calendar::PeriodKind::Month: return 12;
    case calendar::PeriodKind::Quarter: return 4;
    case calendar::PeriodKind::Semester: return 2;
    case calendar::PeriodKind::Year: return 1;
    }
    return 1;
}

template <class Row, class Key>
const Row *findById(const std::vector<Row> &rows, const Key &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

std::optional<Target> Indicator::targetFor(const calendar::Period &period) const
{
    if (period.kind == calendar::PeriodKind::Year)
        return yearTarget;
    if (const auto own = periodTargets.find(period); own != periodTargets.end())
        return own->second;
    return aggregation == Aggregation::Fixed ? yearTarget : std::nullopt;
}

bool Indicator::isNotDueIn(const calendar::Period &period) const
{
    const auto target = targetFor(period);
    if (!target || !target->isZero() || !yearTarget || yearTarget->isZero())
        return false;
    calendar::Period later = period;
    for (++later.index; later.index <= periodsInYear(period.kind); ++later.index) {
        const auto planned = targetFor(later);
        if (!planned || !planned->isZero())
            return true;
    }
    return false;
}

const Indicator *Form::find(const IndicatorId &id) const
{
    return findById(indicators, id);
}

const BudgetLine *Form::find(const BudgetId &id) const
{
    return findById(budget, id);
}

} // namespace himpun::indicator
