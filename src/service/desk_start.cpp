// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a cycle: what it would be started with, what is still missing, and the start itself.
#include "desk.h"

#include "himpun/calendar/load.h"
#include "himpun/indicator/read.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace himpun::service
{

namespace
{

using Decided = base::Result<workflow::Event, workflow::Refusal>;

const workflow::StartGap noTargets{workflow::StartGap::Kind::NoTargets, std::nullopt, std::nullopt,
                                   std::nullopt};

std::vector<workflow::UnitForm> chosen(const std::vector<workflow::UnitForm> &forms,
                                       const std::vector<workflow::UnitId> &units)
{
    if (units.empty())
        return forms;
    std::vector<workflow::UnitForm> some;
    for (const workflow::UnitForm &form : forms) // one named twice is refused for it
        some.insert(some.end(), static_cast<std::size_t>(std::ranges::count(units, form.unit)),
                    form);
    return some;
}

TargetCover coverOf(const Office &office, const workflow::Start &start)
{
    TargetCover cover;
    for (const workflow::UnitForm &unit : start.units) {
        const Agreement *agreement = office.agreement(unit.unit, start.period.year);
        for (const indicator::Indicator &indicator : agreement->form.indicators) {
            ++cover.indicators;
            cover.withTarget += indicator.targetFor(start.period) ? 1 : 0;
        }
    }
    return cover;
}

/// Indicators are to be filled in, and none of them promised anything for the period: nobody
/// would know what to reach, and nothing could be computed.
bool lacksTargets(const Office &office, const workflow::Start &start)
{
    const TargetCover cover = coverOf(office, start);
    return cover.indicators > 0 && cover.withTarget == 0;
}

/// Refused, with all else that is missing.
Decided withoutTargets(Decided decided)
{
    using enum workflow::RefusalCode;
    if (decided)
        return base::fail(
            workflow::Refusal{StartIncomplete, std::nullopt, std::nullopt, {noTargets}});
    if (decided.error().code == StartIncomplete)
        decided.error().gaps.push_back(noTargets);
    return decided;
}

} // namespace

Outcome<Workbench::Desk::Plan> Workbench::Desk::planFor(const StartOrder &order)
{
    Plan plan{order.broughtOffice, order.broughtSop, nullptr};
    if (plan.office || plan.sop) {
        if (const auto may = mayAdopt(order.by, plan.office.get()); !may)
            return base::fail(may.error());
    }
    if (!plan.office) {
        auto used = office();
        if (!used)
            return base::fail(used.error());
        plan.office = std::move(*used);
    }
    if (!plan.sop) {
        auto used = sop(order.sop);
        if (!used)
            return base::fail(used.error());
        plan.sop = std::move(*used);
    }
    if (!order.by.isEmpty() && !plan.office->find(order.by))
        return base::fail<Trouble>(trouble(DeskProblem::UnknownOfficial, order.by.text));
    plan.calendar = std::make_shared<const calendar::WorkingCalendar>(plan.office->calendar);
    return plan;
}

Outcome<workflow::Start> Workbench::Desk::startFor(const StartOrder &order, const Plan &plan)
{
    const Office &place = *plan.office;
    const auto forms = formsFor(place, order.period);
    if (forms.empty())
        return base::fail<Trouble>(
            trouble(DeskProblem::NoAgreement, std::to_string(order.period.year)));
    for (const workflow::UnitId &unit : order.units) {
        if (std::ranges::find(forms, unit, &workflow::UnitForm::unit) == forms.end())
            return base::fail<Trouble>(trouble(DeskProblem::UnknownUnit, unit.text));
    }
    workflow::Start start;
    start.title = order.title;
    start.period = order.period;
    start.office = base::sha256(toCanonical(place));
    start.calendar = base::sha256(calendar::toJson(place.calendar));
    start.units = chosen(forms, order.units);
    start.assignments = assignmentsFor(place, *plan.sop, start.units);
    start.coordinators = place.coordinators;
    start.agreed = order.agreed;
    return start;
}

Outcome<Workbench::Desk::Intended> Workbench::Desk::intendedBy(const StartOrder &order)
{
    auto plan = planFor(order);
    if (!plan)
        return base::fail(plan.error());
    auto start = startFor(order, *plan);
    if (!start)
        return base::fail(start.error());
    return Intended{std::move(*plan), std::move(*start)};
}

Outcome<std::vector<workflow::StartGap>> Workbench::Desk::gaps(const StartOrder &order)
{
    const auto intended = intendedBy(order);
    if (!intended)
        return base::fail(intended.error());
    const auto &[plan, start] = *intended;
    auto gaps = workflow::gapsOf(*plan.sop, start);
    if (lacksTargets(*plan.office, start))
        gaps.push_back(noTargets);
    return gaps;
}

Outcome<TargetCover> Workbench::Desk::targetCover(const StartOrder &order)
{
    const auto intended = intendedBy(order);
    if (!intended)
        return base::fail(intended.error());
    return coverOf(*intended->plan.office, intended->start);
}

Outcome<workflow::CycleId> Workbench::Desk::start(const StartOrder &order)
{
    const workflow::CommandId command = order.id.isEmpty() ? newCommandId() : order.id;
    if (m_repository->journal().hasBegun(command))
        return base::fail<Trouble>(alreadyApplied());
    auto intended = intendedBy(order);
    if (!intended)
        return base::fail(intended.error());
    auto &[plan, start] = *intended;
    const bool isTargetless = lacksTargets(*plan.office, start);
    std::vector<store::Content> contents;
    for (const workflow::UnitForm &form : start.units) {
        const Agreement *agreement = plan.office->agreement(form.unit, order.period.year);
        contents.push_back({store::ContentKind::Form, indicator::toJson(agreement->form)});
    }
    const workflow::Request request{command, order.by, now(), std::move(start)};
    auto event = workflow::decide(*plan.sop, *plan.calendar, {}, request);
    if (isTargetless)
        event = withoutTargets(std::move(event));
    if (!event)
        return base::fail<Trouble>(event.error());
    const auto adoptions = adoptionsOf(order.broughtOffice.get(), order.broughtSop.get(), order.by);
    const workflow::CycleId id = freeId(order.period);
    spdlog::info("Start cycle {}...", id.text);
    CycleView view{id,          plan.sop,      plan.office,
                   plan.office, plan.calendar, workflow::evolve({}, *event, *plan.sop)};
    const auto appended =
        m_repository->journal().append({id, *event, *view.sop, view.cycle, contents, adoptions});
    if (!appended)
        return base::fail<Trouble>(alreadyApplied());
    keep(std::move(view));
    tell(id);
    return id;
}

workflow::CycleId Workbench::Desk::freeId(const calendar::Period &period) const
{
    const std::string name = period.toString();
    workflow::CycleId id{name};
    for (int n = 2; m_repository->overview().cycle(id); ++n)
        id.text = name + "-" + std::to_string(n);
    return id;
}

} // namespace himpun::service
