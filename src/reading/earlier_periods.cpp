// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_periods.h"

#include <algorithm>
#include <set>

namespace himpun::reading
{

namespace
{

using service::Outcome;

constexpr std::size_t periodsShown = 12;

/// The latest period first, and in it what was started last.
std::vector<store::CycleRow> finishedBefore(std::vector<store::CycleRow> cycles,
                                            const calendar::Period &period)
{
    std::erase_if(cycles, [&](const store::CycleRow &row) {
        return row.state != workflow::CycleState::Finished || row.period.kind != period.kind
               || row.period >= period;
    });
    std::ranges::reverse(cycles);
    std::ranges::stable_sort(cycles, std::ranges::greater(), &store::CycleRow::period);
    return cycles;
}

void add(const service::SheetView &sheet, const calendar::Period &period, EarlierPeriods &earlier)
{
    for (const indicator::SheetRow &row : sheet.submitted->rows) {
        if (const indicator::Indicator *known = sheet.form.find(row.indicator))
            earlier.actuals[row.indicator][period] = indicator::measuredIn(*known, row);
    }
    for (const indicator::BudgetRow &row : sheet.submitted->budget) {
        if (row.spent)
            earlier.spent[row.line][period] = *row.spent;
    }
}

/// What \a unit handed in for \a cycle; empty where that does not count.
Outcome<std::optional<service::SheetView>> reported(service::Workbench &bench,
                                                    const workflow::CycleId &cycle,
                                                    const workflow::UnitId &unit)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    const workflow::UnitInCycle *takingPart = view->cycle.find(unit);
    if (!takingPart || takingPart->exempted)
        return std::nullopt;
    auto sheet = bench.sheet(cycle, unit);
    if (!sheet)
        return base::fail(sheet.error());
    return sheet->submitted ? std::optional(std::move(*sheet)) : std::nullopt;
}

} // namespace

Outcome<EarlierPeriods> earlierPeriods(service::Workbench &bench,
                                       const std::vector<store::CycleRow> &cycles,
                                       const workflow::UnitId &unit, const calendar::Period &period)
{
    EarlierPeriods earlier;
    std::set<calendar::Period> seen;
    for (const store::CycleRow &row : finishedBefore(cycles, period)) {
        if (seen.size() == periodsShown)
            break;
        if (seen.contains(row.period))
            continue;
        const auto sheet = reported(bench, row.id, unit);
        if (!sheet)
            return base::fail(sheet.error());
        if (!*sheet)
            continue;
        seen.insert(row.period);
        add(**sheet, row.period, earlier);
    }
    return earlier;
}

} // namespace himpun::reading
