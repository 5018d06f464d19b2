// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/start_plan.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

using service::Outcome;

Outcome<std::vector<std::shared_ptr<const sop::Sop>>> sopsOf(service::Workbench &bench,
                                                             const sop::SopId &own)
{
    const auto ids = bench.sops();
    if (!ids)
        return base::fail(ids.error());
    std::vector<std::shared_ptr<const sop::Sop>> sops;
    for (const sop::SopId &id : *ids) {
        auto sop = bench.sop(id);
        if (!sop)
            return base::fail(sop.error());
        sops.insert(id == own ? sops.begin() : sops.end(), std::move(*sop));
    }
    return sops;
}

std::string listed(const workflow::Assignment &assignment, const service::Office &office)
{
    std::string people;
    for (const workflow::OfficialId &id : assignment.officials) {
        const service::Official *official = office.find(id);
        people += (people.empty() ? "" : ", ") + (official ? official->name : id.text);
    }
    const service::Unit *unit = assignment.unit ? office.find(*assignment.unit) : nullptr;
    return unit ? unit->shortName + ": " + people : people;
}

Outcome<std::map<sop::StepId, std::vector<std::string>>> holdersIn(service::Workbench &bench,
                                                                   const service::StartOrder &order)
{
    const auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    const auto sop = bench.sop(order.sop);
    if (!sop)
        return base::fail(sop.error());
    std::vector<workflow::UnitForm> units = service::formsFor(**office, order.period);
    std::erase_if(units, [&](const workflow::UnitForm &form) {
        return !order.units.empty()
               && std::ranges::find(order.units, form.unit) == order.units.end();
    });
    const auto assignments = service::assignmentsFor(**office, **sop, units);
    std::map<sop::StepId, std::vector<std::string>> holders;
    for (const sop::Step &step : (*sop)->steps) {
        for (const workflow::Assignment &assignment : assignments) {
            const bool isOfUnit = step.scope == sop::Scope::Unit;
            if (assignment.actor == step.actor && assignment.unit.has_value() == isOfUnit)
                holders[step.id].push_back(listed(assignment, **office));
        }
    }
    return holders;
}

} // namespace

Outcome<StartChoices> startChoices(service::Workbench &bench)
{
    auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    auto sops = sopsOf(bench, (*office)->sop);
    if (!sops)
        return base::fail(sops.error());
    auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    StartChoices choices{std::move(*office), std::move(*sops), std::move(*cycles), {}, {}};
    for (const store::CycleRow &row : choices.cycles) {
        const auto view = bench.view(row.id);
        if (!view)
            return base::fail(view.error());
        for (const auto &[step, duration] : view->cycle.agreed)
            choices.agreed[row.sop][step] = duration;
    }
    choices.today = calendar::WorkingCalendar(choices.office->calendar).localDate(bench.now());
    return choices;
}

calendar::Period nextPeriod(const StartChoices &choices, const sop::SopId &sop)
{
    const store::CycleRow *latest = nullptr;
    for (const store::CycleRow &row : choices.cycles) {
        const bool counts = row.sop == sop && row.state != workflow::CycleState::Cancelled;
        if (counts && (!latest || latest->period.lastDay() <= row.period.lastDay()))
            latest = &row;
    }
    if (latest)
        return latest->period.next();
    const int month = static_cast<int>(unsigned(choices.today.month()));
    const calendar::Period running{int(choices.today.year()), calendar::PeriodKind::Quarter,
                                   (month - 1) / 3 + 1};
    return running.previous();
}

const store::CycleRow *sameCycle(const StartChoices &choices, const sop::SopId &sop,
                                 const calendar::Period &period)
{
    const auto found = std::ranges::find_if(choices.cycles, [&](const store::CycleRow &row) {
        return row.sop == sop && row.period == period
               && row.state != workflow::CycleState::Cancelled;
    });
    return found == choices.cycles.end() ? nullptr : &*found;
}

Outcome<StartPlan> startPlan(service::Workbench &bench, const service::StartOrder &order)
{
    auto gaps = bench.gaps(order);
    if (!gaps)
        return base::fail(gaps.error());
    auto steps = bench.preview(order);
    if (!steps)
        return base::fail(steps.error());
    auto holders = holdersIn(bench, order);
    if (!holders)
        return base::fail(holders.error());
    const auto targets = bench.targetCover(order);
    if (!targets)
        return base::fail(targets.error());
    return StartPlan{std::move(*gaps), std::move(*steps), std::move(*holders), *targets};
}

} // namespace himpun::reading
