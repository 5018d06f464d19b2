// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit handed in for the periods before, and what keeps a sheet back because of it.
#include "desk.h"

#include <algorithm>
#include <set>

namespace himpun::service
{

namespace
{

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

void add(const indicator::Sheet &sheet, const indicator::Form &form, const calendar::Period &period,
         EarlierPeriods &earlier)
{
    for (const indicator::SheetRow &row : sheet.rows) {
        if (const indicator::Indicator *known = form.find(row.indicator))
            earlier.actuals[row.indicator][period] = indicator::measuredIn(*known, row);
    }
    for (const indicator::BudgetRow &row : sheet.budget) {
        if (row.spent)
            earlier.spent[row.line][period] = *row.spent;
    }
}

} // namespace

Outcome<bool> Workbench::Desk::addReported(const workflow::CycleId &cycle,
                                           const workflow::UnitId &unit, EarlierPeriods &earlier)
{
    const auto view = find(cycle);
    if (!view)
        return base::fail(view.error());
    const workflow::UnitInCycle *takingPart = (*view)->cycle.find(unit);
    const auto latest = latestSheet(cycle, unit);
    if (!takingPart || takingPart->exempted || !latest)
        return false;
    const auto form = formOf(**view, unit);
    if (!form)
        return base::fail(form.error());
    const auto sheet = m_definitions.sheet(latest->digest);
    if (!sheet)
        return base::fail(sheet.error());
    add(*sheet, **form, (*view)->cycle.period, earlier);
    return true;
}

Outcome<EarlierPeriods> Workbench::Desk::earlierPeriods(workflow::UnitId unit,
                                                        calendar::Period period)
{
    EarlierPeriods earlier;
    std::set<calendar::Period> seen;
    for (const store::CycleRow &row : finishedBefore(m_repository->overview().cycles(), period)) {
        if (seen.size() == periodsShown)
            break;
        if (seen.contains(row.period))
            continue;
        const auto isThere = addReported(row.id, unit, earlier);
        if (!isThere)
            return base::fail(isThere.error());
        if (*isThere)
            seen.insert(row.period);
    }
    return earlier;
}

Outcome<EarlierPeriods> Workbench::Desk::pastBehind(const Order &order)
{
    const auto *complete = std::get_if<workflow::Complete>(&order.command);
    if (!complete)
        return EarlierPeriods{};
    const auto view = find(order.cycle);
    if (!view)
        return base::fail(view.error());
    const workflow::Task *task = (*view)->cycle.find(complete->task);
    if (!task || !task->unit || !(*view)->office->policies.checks.blocks())
        return EarlierPeriods{};
    return earlierPeriods(*task->unit, (*view)->cycle.period);
}

} // namespace himpun::service
