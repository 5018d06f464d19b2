// SPDX-License-Identifier: GPL-3.0-or-later
// Acting on a cycle: read, decide, append, tell.
#include "desk.h"

#include "himpun/workflow/authority.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace himpun::service
{

namespace
{

constexpr int attempts = 5;

/// The people a command names beside the one who asks.
std::vector<workflow::OfficialId> peopleIn(const workflow::Command &command)
{
    if (const auto *reassign = std::get_if<workflow::Reassign>(&command))
        return reassign->to;
    if (const auto *delegate = std::get_if<workflow::Delegate>(&command))
        return {delegate->to};
    return {};
}

} // namespace

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
    const auto earlier = pastBehind(order); // looks at other cycles: before this one is at hand
    if (!earlier)
        return base::fail(earlier.error());
    const auto found = find(order.cycle);
    if (!found)
        return base::fail(found.error());
    CycleView &view = **found;
    if (const auto unaltered = isUnaltered(order.cycle); !unaltered)
        return base::fail(unaltered.error());
    if (const auto known = knowsActor(view, order.by); !known)
        return base::fail(known.error());
    if (const auto known = knowsPeople(view, order.command); !known)
        return base::fail(known.error());
    auto prepared = prepare(view, order, *earlier);
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

Outcome<void> Workbench::Desk::knowsActor(const CycleView &view, const workflow::OfficialId &by)
{
    if (by.isEmpty() || view.find(by) || workflow::takesPart(view.cycle, by))
        return {};
    return knows(by);
}

Outcome<void> Workbench::Desk::knowsPeople(const CycleView &view, const workflow::Command &command)
{
    for (const workflow::OfficialId &official : peopleIn(command)) {
        if (official.isEmpty() || view.find(official))
            continue;
        if (const auto known = knows(official); !known)
            return known;
    }
    return {};
}

} // namespace himpun::service
