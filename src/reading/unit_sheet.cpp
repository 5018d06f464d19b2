// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/unit_sheet.h"

#include "himpun/text/trouble.h"
#include "himpun/workflow/authority.h"

#include <algorithm>
#include <functional>

namespace himpun::reading
{

namespace
{

using service::CycleView;
using service::Outcome;

/// The unit's latest task that fills its sheet in; nullptr where there was none yet.
const workflow::Task *entryTask(const CycleView &view, const workflow::UnitId &unit)
{
    const workflow::Task *latest = nullptr;
    for (const workflow::Task &task : view.cycle.tasks) {
        if (task.unit == unit && view.sop->step(task.step).entry)
            latest = &task;
    }
    return latest;
}

workflow::UnitId firstUnit(const CycleView &view, const workflow::OfficialId &official)
{
    for (const workflow::Task *task : view.cycle.openTasks()) {
        const auto people = workflow::inboxOf(*view.sop, view.cycle, *task);
        if (task->unit && std::ranges::find(people, official) != people.end())
            return *task->unit;
    }
    const auto taking =
        std::ranges::find(view.cycle.units, false, &workflow::UnitInCycle::exempted);
    return taking == view.cycle.units.end() ? view.cycle.units.front().unit : taking->unit;
}

/// The last one in \a history that \a isMeant.
template <class Fact>
std::optional<Intervention> lastOf(const CycleView &view,
                                   const std::vector<store::Recorded> &history,
                                   const std::function<bool(const Fact &)> &isMeant)
{
    for (auto recorded = history.rbegin(); recorded != history.rend(); ++recorded) {
        const auto *fact = std::get_if<Fact>(&recorded->event.fact);
        if (!fact || !isMeant(*fact))
            continue;
        const text::Names names = text::namesOf(view, recorded->event.at);
        return Intervention{names.person(recorded->event.by), recorded->event.at, fact->reason};
    }
    return std::nullopt;
}

/// Whoever has something to do before the sheet is filled in.
std::vector<std::string> awaitedBefore(const CycleView &view, const workflow::UnitId &unit,
                                       const text::Names &names)
{
    std::vector<std::string> people;
    for (const workflow::Task *task : view.cycle.openTasks()) {
        if (task->unit.value_or(unit) != unit)
            continue;
        for (const workflow::OfficialId &person : workflow::inboxOf(*view.sop, view.cycle, *task))
            people.push_back(names.person(person));
    }
    return people;
}

Lock lockOf(const CycleView &view, const workflow::UnitId &unit, const workflow::Task *entry,
            const workflow::OfficialId &official)
{
    if (const workflow::UnitInCycle *found = view.cycle.find(unit); found && found->exempted)
        return Lock::Exempted;
    if (view.cycle.state == workflow::CycleState::Suspended)
        return Lock::Paused;
    if (view.cycle.state != workflow::CycleState::Running)
        return Lock::Ended;
    if (!entry)
        return Lock::NotOpenYet;
    if (!isOpen(entry->state))
        return Lock::HandedIn;
    const auto people = workflow::inboxOf(*view.sop, view.cycle, *entry);
    return std::ranges::find(people, official) == people.end() ? Lock::WithOthers : Lock::None;
}

/// Whatever the rules allow, the file does not.
void forbid(UnitSheet &sheet)
{
    if (sheet.lock == Lock::None)
        sheet.lock = Lock::FileReadOnly;
    if (sheet.task)
        sheet.task->allowed.clear();
}

} // namespace

std::size_t revisionsBefore(const UnitSheet &sheet)
{
    const std::size_t shown = sheet.isSubmitted ? 1 : 0;
    return sheet.revisions.size() - std::min(shown, sheet.revisions.size());
}

Outcome<UnitSheet> unitSheet(service::Workbench &bench, const workflow::CycleId &cycle,
                             const std::optional<workflow::UnitId> &wanted,
                             const workflow::OfficialId &official)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    const workflow::UnitId unit = wanted.value_or(firstUnit(*view, official));
    const auto stored = bench.sheet(cycle, unit);
    if (!stored)
        return base::fail(stored.error());
    const auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    auto revisions = bench.revisions(cycle, unit);
    if (!revisions)
        return base::fail(revisions.error());

    UnitSheet sheet;
    sheet.cycle = cycle;
    sheet.cycleTitle = view->cycle.title;
    sheet.period = view->cycle.period;
    sheet.unit = unit;
    const text::Names names = text::namesOf(*view, bench.now());
    sheet.unitName = names.unit(unit);
    for (const workflow::UnitInCycle &other : view->cycle.units)
        sheet.units.push_back({other.unit, names.unit(other.unit), other.exempted});
    sheet.form = stored->form;
    sheet.revisions = std::move(*revisions);
    const workflow::Task *entry = entryTask(*view, unit);
    sheet.isSubmitted = !stored->isBeingFilled && stored->submitted;
    sheet.sheet = stored->draft;
    if (entry)
        sheet.returned = service::returnThatOpened(*entry, *history);
    if (sheet.returned)
        sheet.returnedBy = names.person(sheet.returned->by);
    sheet.lock = lockOf(*view, unit, entry, official);
    if (sheet.lock == Lock::Exempted)
        sheet.exemption = lastOf<workflow::UnitExempted>(
            *view, *history, [&](const auto &fact) { return fact.unit == unit; });
    if (sheet.lock == Lock::Paused)
        sheet.pause =
            lastOf<workflow::Suspended>(*view, *history, [](const auto &) { return true; });
    if (sheet.lock == Lock::NotOpenYet)
        sheet.awaited = awaitedBefore(*view, unit, names);
    if (!sheet.revisions.empty())
        sheet.handedInBy = names.person(sheet.revisions.back().row.by);
    if (entry && stored->isBeingFilled) {
        for (const workflow::OfficialId &person :
             workflow::inboxOf(*view->sop, view->cycle, *entry))
            sheet.holders.push_back(names.person(person));
    }
    sheet.rating = view->office->policies.rating;
    sheet.cap = view->office->policies.cap;
    sheet.required = view->office->policies.required;
    sheet.checks = view->office->policies.checks;
    sheet.zone = view->calendar->data().zone;
    auto earlier = bench.earlierPeriods(unit, sheet.period);
    if (!earlier)
        return base::fail(earlier.error());
    sheet.earlier = std::move(earlier->actuals);
    sheet.earlierSpent = std::move(earlier->spent);
    sheet.task = taskIn(*view, *history, unit, official, bench.now());
    if (!sheet.task)
        sheet.task = taskIn(*view, *history, std::nullopt, official, bench.now());
    if (bench.isReadOnly())
        forbid(sheet);
    return sheet;
}

} // namespace himpun::reading
