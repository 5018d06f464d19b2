// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/intake/agreement_taking.h"

#include "himpun/service/agreements.h"

#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using calendar::Period;
using indicator::Aggregation;
using indicator::Indicator;

void nameBudget(std::vector<indicator::BudgetLine> &budget, const indicator::Form &present)
{
    const auto isTaken = [&](const std::string &id) {
        const auto has = [&](const auto &lines) {
            return std::ranges::any_of(lines, [&](const auto &one) { return one.id.text == id; });
        };
        return has(budget) || has(present.budget);
    };
    for (indicator::BudgetLine &line : budget) {
        const auto same = std::ranges::find_if(
            present.budget, [&](const auto &one) { return isSameName(one.program, line.program); });
        const bool isKnown =
            same != present.budget.end()
            && std::ranges::find(budget, same->id, &indicator::BudgetLine::id) == budget.end();
        line.id.text = isKnown ? same->id.text : service::newIdFor(line.program, isTaken);
    }
}

/// One target for every period of \a kind, so that single ones can differ.
void spread(Indicator &indicator, int year, calendar::PeriodKind kind)
{
    for (const Period &period : reading::periodsIn(year, kind)) {
        if (indicator.yearTarget)
            indicator.periodTargets.try_emplace(period, *indicator.yearTarget);
    }
    indicator.aggregation = Aggregation::Last;
}

bool isAllYear(const Indicator &indicator)
{
    return indicator.aggregation == Aggregation::Fixed;
}

/// The target that \a present had for \a period instead.
void keep(Indicator &revised, const Indicator &present, const Period &period)
{
    if (const auto target = present.targetFor(period))
        revised.periodTargets[period] = *target;
    else
        revised.periodTargets.erase(period);
}

bool isOfKind(const Indicator &indicator, calendar::PeriodKind kind)
{
    return !indicator.periodTargets.empty() && indicator.periodTargets.begin()->first.kind == kind;
}

void hold(Indicator &revised, const Indicator &present, const Period &first)
{
    const bool wasAllYear = isAllYear(present);
    const bool isChanged = revised.yearTarget != present.yearTarget;
    if (isAllYear(revised) && isChanged)
        spread(revised, first.year, first.kind);
    const bool isComparable = (revised.periodTargets.empty() || isOfKind(revised, first.kind))
                              && (isOfKind(present, first.kind) || wasAllYear);
    if (!isComparable || isAllYear(revised))
        return;
    for (Period period = first.previous(); period.year == first.year; period = period.previous())
        keep(revised, present, period);
}

} // namespace

indicator::Form formToTake(const AgreementReading &reading, const AgreementMap &map,
                           const service::Office &office)
{
    const service::Agreement *agreement = office.agreement(map.unit, map.year);
    const indicator::Form present = agreement ? agreement->form : indicator::Form();
    indicator::Form form = reading::formOf(reading.draft);
    if (!reading.hasIndicators)
        form.indicators = present.indicators;
    if (!reading.hasBudget)
        form.budget = present.budget;
    else
        nameBudget(form.budget, present);
    service::nameIndicators(form.indicators, office, map.unit, map.year);
    return form;
}

bool mayHoldFrom(const Period &first, const indicator::Form &revised,
                 const indicator::Form &present)
{
    for (const indicator::Form *form : {&revised, &present}) {
        const auto hasTargets = [](const Indicator &one) { return !one.periodTargets.empty(); };
        if (std::ranges::any_of(form->indicators, hasTargets))
            return std::ranges::all_of(form->indicators, [&](const Indicator &one) {
                return !hasTargets(one) || isOfKind(one, first.kind);
            });
    }
    return true;
}

indicator::Form heldFrom(const Period &first, indicator::Form revised,
                         const indicator::Form &present)
{
    for (Indicator &indicator : revised.indicators) {
        if (const Indicator *before = present.find(indicator.id))
            hold(indicator, *before, first);
    }
    return revised;
}

service::Outcome<std::optional<Period>> firstFreePeriod(service::Workbench &bench,
                                                        const workflow::UnitId &unit, int year,
                                                        calendar::PeriodKind kind)
{
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    Period first{year, kind, 1};
    for (const store::CycleRow &row : *cycles) {
        const bool counts = row.period.year == year && row.period.kind != calendar::PeriodKind::Year
                            && row.state != workflow::CycleState::Cancelled
                            && row.period.lastDay() >= first.firstDay();
        if (!counts)
            continue;
        const auto view = bench.view(row.id);
        if (!view)
            return base::fail(view.error());
        while (view->cycle.find(unit) && first.firstDay() <= row.period.lastDay())
            first = first.next();
    }
    return first.year == year ? std::optional(first) : std::nullopt;
}

} // namespace himpun::intake
