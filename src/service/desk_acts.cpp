// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a cycle and acting on it: read, decide, append, tell.
#include "desk.h"

#include "himpun/calendar/load.h"
#include "himpun/indicator/read.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace himpun::service
{

namespace
{

constexpr int attempts = 5;

workflow::Refusal alreadyApplied()
{
    return {workflow::RefusalCode::AlreadyApplied, std::nullopt, std::nullopt, {}};
}

/// The people a command names beside the one who asks.
std::vector<workflow::OfficialId> peopleIn(const workflow::Command &command)
{
    if (const auto *reassign = std::get_if<workflow::Reassign>(&command))
        return reassign->to;
    if (const auto *delegate = std::get_if<workflow::Delegate>(&command))
        return {delegate->to};
    return {};
}

std::vector<workflow::UnitForm> chosen(const std::vector<workflow::UnitForm> &forms,
                                       const std::vector<workflow::UnitId> &units)
{
    if (units.empty())
        return forms;
    std::vector<workflow::UnitForm> some;
    for (const workflow::UnitForm &form : forms) {
        if (std::ranges::find(units, form.unit) != units.end())
            some.push_back(form);
    }
    return some;
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
    plan.calendar = std::make_shared<const calendar::WorkingCalendar>(plan.office->calendar);
    return plan;
}

Outcome<workflow::Start> Workbench::Desk::startFor(const StartOrder &order, const Plan &plan)
{
    const Office &place = *plan.office;
    const auto forms = formsFor(place, order.period);
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

Outcome<workflow::CycleId> Workbench::Desk::start(const StartOrder &order)
{
    const workflow::CommandId command = order.id.isEmpty() ? newCommandId() : order.id;
    if (m_repository->journal().hasBegun(command))
        return base::fail<Trouble>(alreadyApplied());
    const auto plan = planFor(order);
    if (!plan)
        return base::fail(plan.error());
    auto start = startFor(order, *plan);
    if (!start)
        return base::fail(start.error());
    std::vector<store::Content> contents;
    for (const workflow::UnitForm &form : start->units) {
        const Agreement *agreement = plan->office->agreement(form.unit, order.period.year);
        contents.push_back({store::ContentKind::Form, indicator::toJson(agreement->form)});
    }
    const workflow::Request request{command, order.by, now(), std::move(*start)};
    auto event = workflow::decide(*plan->sop, *plan->calendar, {}, request);
    if (!event)
        return base::fail<Trouble>(event.error());
    if (order.broughtOffice)
        adopt(*order.broughtOffice, order.by);
    if (order.broughtSop)
        adopt(*order.broughtSop, order.by);

    const workflow::CycleId id = freeId(order.period);
    spdlog::info("Start cycle {}...", id.text);
    CycleView view{id, plan->sop, plan->office, plan->calendar,
                   workflow::evolve({}, *event, *plan->sop)};
    const auto appended =
        m_repository->journal().append({id, *event, *view.sop, view.cycle, contents});
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

Outcome<workflow::Event> Workbench::Desk::perform(const Order &order,
                                                  std::vector<store::Content> contents)
{
    Order named = order;
    if (named.id.isEmpty())
        named.id = newCommandId();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        bool conflict = false;
        auto event = tryOnce(named, contents, conflict);
        if (!conflict)
            return event;
    }
    return base::fail<Trouble>(trouble(DeskProblem::TooBusy, order.cycle.text));
}

Outcome<workflow::Event> Workbench::Desk::tryOnce(const Order &order,
                                                  const std::vector<store::Content> &contents,
                                                  bool &conflict)
{
    const auto found = find(order.cycle);
    if (!found)
        return base::fail(found.error());
    CycleView &view = **found;
    if (const auto known = knowsPeople(view, order.command); !known)
        return base::fail(known.error());
    auto prepared = prepare(view, order);
    if (!prepared) {
        if (const auto refusal = refusalOf(view, order))
            return base::fail<Trouble>(*refusal);
        return base::fail(prepared.error());
    }
    prepared->contents.insert(prepared->contents.end(), contents.begin(), contents.end());

    const auto calendar = calendarFor(view, prepared->command);
    if (!calendar)
        return base::fail(calendar.error());
    const workflow::Request request{order.id, order.by, now(), std::move(prepared->command)};
    auto event = workflow::decide(*view.sop, **calendar, view.cycle, request);
    if (!event)
        return base::fail<Trouble>(event.error());

    spdlog::info("Append event {} of cycle {}...", view.cycle.events + 1, order.cycle.text);
    CycleView after = std::move(view);
    forget(order.cycle); // until the event is on disk, nobody knows how the cycle stands
    after.calendar = *calendar;
    after.cycle = workflow::evolve(std::move(after.cycle), *event, *after.sop);
    const auto appended = m_repository->journal().append(
        {after.id, *event, *after.sop, after.cycle, prepared->contents});
    if (!appended) {
        conflict = appended.error() == store::AppendRefusal::Conflict;
        return base::fail<Trouble>(alreadyApplied());
    }
    keep(std::move(after));
    tell(order.cycle);
    return std::move(*event);
}

/// Whoever may not act at all hears that, and not what the sheet lacks.
std::optional<workflow::Refusal> Workbench::Desk::refusalOf(const CycleView &view,
                                                            const Order &order) const
{
    const auto decided = workflow::decide(*view.sop, *view.calendar, view.cycle,
                                          {order.id, order.by, now(), order.command});
    if (decided)
        return std::nullopt;
    using enum workflow::RefusalCode;
    const auto code = decided.error().code;
    const bool isForWantOfContent = code == ContentMissing || code == StartIncomplete;
    return isForWantOfContent ? std::nullopt : std::optional(decided.error());
}

Outcome<void> Workbench::Desk::knowsPeople(const CycleView &view,
                                           const workflow::Command &command) const
{
    for (const workflow::OfficialId &official : peopleIn(command)) {
        if (!official.isEmpty() && !view.office->find(official))
            return base::fail<Trouble>(trouble(DeskProblem::UnknownOfficial, official.text));
    }
    return {};
}

} // namespace himpun::service
