// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/task_card.h"

#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "himpun/text/trouble.h"
#include "himpun/workflow/authority.h"

#include <algorithm>
#include <tuple>

namespace himpun::reading
{

namespace
{

using service::CycleView;
using service::Outcome;

/// A cycle as it is needed for cards, read once for all of its tasks.
struct Source {
    const CycleView &view;
    const std::vector<store::Recorded> &history;
    const text::Names &names;
    const workflow::OfficialId &official;
    base::Instant now;
};

Urgency urgencyOf(const Source &source, const workflow::Task &task, bool isMine, bool isReturned)
{
    if (!isMine)
        return Urgency::OfOthers;
    if (source.view.cycle.state == workflow::CycleState::Suspended)
        return Urgency::Paused;
    if (task.due && *task.due < source.now)
        return Urgency::Late;
    if (isReturned)
        return Urgency::Returned;
    const calendar::WorkingCalendar &calendar = *source.view.calendar;
    if (task.due && calendar.localDate(*task.due) <= calendar.localDate(source.now))
        return Urgency::Today;
    return Urgency::Coming;
}

TaskCard cardOf(const Source &source, const workflow::Task &task)
{
    const CycleView &view = source.view;
    TaskCard card;
    card.cycle = view.id;
    card.cycleTitle = view.cycle.title;
    card.task = task;
    card.step = view.sop->step(task.step);
    card.actor = view.sop->find(card.step.actor)->name;
    if (task.unit)
        card.unitName = source.names.unit(*task.unit);
    card.people = workflow::inboxOf(*view.sop, view.cycle, task);
    for (const workflow::OfficialId &person : card.people)
        card.peopleNames.push_back(source.names.person(person));
    card.returned = service::returnThatOpened(task, source.history);
    if (card.returned)
        card.returnedBy = source.names.person(card.returned->by);
    const bool isMine = std::ranges::find(card.people, source.official) != card.people.end();
    card.urgency = urgencyOf(source, task, isMine, card.returned.has_value());
    if (view.cycle.state == workflow::CycleState::Suspended)
        card.timeLeft = text::label(view.cycle.state);
    else if (task.due)
        card.timeLeft = text::timeLeft(*view.calendar, source.now, *task.due);
    card.allowed = workflow::allowedOn(*view.sop, view.cycle, task, source.official);
    card.zone = view.calendar->data().zone;
    return card;
}

} // namespace

bool TaskCard::may(workflow::Operation operation) const
{
    return std::ranges::find(allowed, operation) != allowed.end();
}

std::optional<TaskCard> taskIn(const CycleView &view, const std::vector<store::Recorded> &history,
                               const std::optional<workflow::UnitId> &unit,
                               const workflow::OfficialId &official, base::Instant now)
{
    const text::Names names = text::namesOf(view, now);
    const Source source{view, history, names, official, now};
    for (const workflow::Task *task : view.cycle.openTasks()) {
        const auto people = workflow::inboxOf(*view.sop, view.cycle, *task);
        if (task->unit == unit && std::ranges::find(people, official) != people.end())
            return cardOf(source, *task);
    }
    return std::nullopt;
}

Outcome<std::vector<TaskCard>> taskCards(service::Workbench &bench,
                                         const workflow::OfficialId &official)
{
    const auto cycles = bench.openCycles();
    if (!cycles)
        return base::fail(cycles.error());
    std::vector<TaskCard> cards;
    for (const store::CycleRow &row : *cycles) {
        const auto view = bench.view(row.id);
        if (!view)
            return base::fail(view.error());
        if (!workflow::takesPart(view->cycle, official))
            continue;
        const auto history = bench.history(row.id);
        if (!history)
            return base::fail(history.error());
        const text::Names names = text::namesOf(*view, bench.now());
        const Source source{*view, *history, names, official, bench.now()};
        for (const workflow::Task *task : view->cycle.openTasks())
            cards.push_back(cardOf(source, *task));
        if (bench.isReadOnly())
            std::ranges::for_each(cards, [](TaskCard &card) { card.allowed.clear(); });
    }
    std::ranges::stable_sort(cards, {}, [](const TaskCard &card) {
        return std::tuple(card.urgency, card.task.due.value_or(base::Instant::max()));
    });
    return cards;
}

} // namespace himpun::reading
