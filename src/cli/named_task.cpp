// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_task.h"

#include "himpun/text/trouble.h"
#include "himpun/workflow/authority.h"

#include <algorithm>
#include <set>

namespace himpun::cli
{

namespace
{

service::Trouble refusal(workflow::RefusalCode code)
{
    return workflow::Refusal{code, std::nullopt, std::nullopt, {}};
}

/// Why nothing of it can be open, whatever the tasks are.
std::optional<service::Trouble> objection(const service::CycleView &view,
                                          const text::NamedStep &named)
{
    using enum workflow::RefusalCode;
    if (!view.sop->find(named.step))
        return refusal(UnknownStep);
    if (named.unit && !view.cycle.find(*named.unit))
        return refusal(UnknownUnit);
    if (view.cycle.state == workflow::CycleState::Finished)
        return refusal(CycleFinished);
    if (view.cycle.state == workflow::CycleState::Cancelled)
        return refusal(CycleCancelled);
    return std::nullopt;
}

bool isOf(const service::CycleView &view, const workflow::Task &task,
          const workflow::OfficialId &official)
{
    for (const auto &people : {workflow::holdersOf(*view.sop, view.cycle, task),
                               workflow::inboxOf(*view.sop, view.cycle, task)}) {
        if (std::ranges::find(people, official) != people.end())
            return true;
    }
    return false;
}

/// The one unit in which \a step is his; empty where there are several, or none.
std::optional<workflow::UnitId> onlyUnitOf(const service::CycleView &view, const sop::StepId &step,
                                           const workflow::OfficialId &holder)
{
    std::set<workflow::UnitId> units;
    for (const workflow::Task &task : view.cycle.tasks) {
        if (task.step == step && task.unit && isOf(view, task, holder))
            units.insert(*task.unit);
    }
    return units.size() == 1 ? std::optional(*units.begin()) : std::nullopt;
}

} // namespace

base::Result<workflow::TaskId, NotACommand> openTask(service::Workbench &bench,
                                                     const workflow::CycleId &cycle,
                                                     const sop::StepId &step,
                                                     const workflow::UnitId &unit,
                                                     const workflow::OfficialId &holder)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail<NotACommand>(view.error());
    text::NamedStep named{step, std::nullopt};
    const sop::Step *known = view->sop->find(step);
    if (!unit.isEmpty() && (!known || known->scope == sop::Scope::Unit))
        named.unit = unit;
    if (const auto objected = objection(*view, named))
        return base::fail<NotACommand>(*objected);

    if (!named.unit)
        named.unit = onlyUnitOf(*view, step, holder);
    std::vector<workflow::TaskId> open;
    bool wasOpen = false;
    for (const workflow::Task &task : view->cycle.tasks) {
        if (task.step != step || (named.unit && task.unit != named.unit))
            continue;
        wasOpen = true;
        if (isOpen(task.state))
            open.push_back(task.id);
    }
    if (open.size() == 1)
        return open.front();
    std::vector<workflow::TaskId> his;
    std::ranges::copy_if(open, std::back_inserter(his), [&](workflow::TaskId task) {
        return isOf(*view, view->cycle.task(task), holder);
    });
    if (his.size() == 1)
        return his.front();
    using enum text::StepProblem;
    return base::fail<NotACommand>(UnclearStep{!open.empty() ? SeveralUnits
                                               : wasOpen     ? Closed
                                                             : NotOpenYet,
                                               named, cycle});
}

text::Message wordsFor(service::Workbench &bench, const UnclearStep &unclear)
{
    const auto view = bench.view(unclear.cycle);
    if (!view)
        return wordsFor(bench, {}, view.error());
    return text::message(unclear.problem, unclear.named, view->cycle, *view->sop,
                         text::namesOf(*view, bench.now()), view->calendar->data().zone);
}

} // namespace himpun::cli
