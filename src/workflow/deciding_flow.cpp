// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the work: begun, handed on, approved, returned, taken back, ended.
#include "deciding.h"

#include <algorithm>

#include "himpun/workflow/deadline.h"
#include "himpun/workflow/onward.h"
#include "start.h"
#include "take_back.h"

namespace himpun::workflow
{

namespace
{

std::optional<sop::StepId> straightTo(WayBack way, const Task &returning)
{
    return way == WayBack::StraightBack ? std::optional(returning.step) : std::nullopt;
}

} // namespace

Verdict Deciding::operator()(const Start &command) const
{
    std::vector<StartGap> gaps = gapsOf(m_sop, command);
    if (!gaps.empty())
        return base::fail(
            Refusal{RefusalCode::StartIncomplete, std::nullopt, std::nullopt, std::move(gaps)});
    if (std::ranges::find(command.coordinators, m_by) == command.coordinators.end())
        return refuse(RefusalCode::NotCoordinator);
    const Started started{command.title, command.period,      m_sop.id,
                          m_sop.digest,  command.office,      command.calendar,
                          command.units, command.assignments, command.coordinators,
                          command.agreed};
    const Cycle begun = after(started);
    Router router = routerOn(begun);
    router.begin();
    return Act{started, router.take()};
}

Verdict Deciding::operator()(const Complete &command) const
{
    const Task &task = m_cycle.task(command.task);
    if (m_sop.step(task.step).entry && !command.content)
        return refuse(RefusalCode::ContentMissing);
    return Act{Completed{command.task, command.note, command.content, command.preparedBy},
               leaving(task)};
}

Verdict Deciding::operator()(const Approve &command) const
{
    const Task &task = m_cycle.task(command.task);
    const sop::SignOff signOff = m_sop.step(task.step).review->signOff;
    if (signOff != sop::SignOff::None && !command.content)
        return refuse(RefusalCode::ContentMissing);
    return Act{Approved{command.task, signOff, command.note, command.content, command.position},
               leaving(task)};
}

Verdict Deciding::operator()(const SendBack &command) const
{
    if (!takePart(command.remarks))
        return refuse(RefusalCode::UnknownUnit);
    const Task &task = m_cycle.task(command.task);
    const auto &targets = m_sop.step(task.step).review->returnTo;
    if (!command.target && targets.size() > 1)
        return refuse(RefusalCode::TargetMissing);
    const sop::StepId target = command.target.value_or(targets.front());
    if (std::ranges::find(targets, target) == targets.end())
        return refuse(RefusalCode::TargetNotAllowed);
    std::vector<UnitId> units;
    if (!task.unit && m_sop.sectionOf(target)) {
        const auto chosen = chosenUnits(command.units);
        if (!chosen)
            return base::fail(chosen.error());
        units = *chosen;
    }
    Moves moves = sendingBack(&task, target, units, straightTo(command.way, task));
    return Act{SentBack{command.task, target, units, command.reason, command.remarks, command.way},
               std::move(moves)};
}

Verdict Deciding::operator()(const RequestCorrection &command) const
{
    if (!takePart(command.remarks))
        return refuse(RefusalCode::UnknownUnit);
    const Task &task = m_cycle.task(command.task);
    const auto units = chosenUnits(command.units);
    if (!units)
        return base::fail(units.error());
    const sop::StepId target = *correctionTarget(m_sop, task);
    Moves moves = sendingBack(&task, target, *units, straightTo(command.way, task));
    return Act{CorrectionRequested{command.task, target, *units, command.reason, command.remarks,
                                   command.way},
               std::move(moves)};
}

Verdict Deciding::operator()(const TakeBack &command) const
{
    const Task &task = m_cycle.task(command.task);
    TakenBack taken{command.task};
    if (task.due) {
        const auto unit = m_cycle.durationOf(m_sop.step(task.step)).unit;
        const auto due = afterPauses(m_cycle, *task.due, unit, task.closed->at, m_calendar);
        if (due != *task.due)
            taken.due = due;
    }
    return Act{taken, takeBackMoves(m_cycle, task)};
}

Verdict Deciding::operator()(const Skip &command) const
{
    return Act{Skipped{command.task, command.reason}, leaving(m_cycle.task(command.task))};
}

Verdict Deciding::operator()(const Cancel &command) const
{
    Moves moves;
    for (const Task *task : m_cycle.openTasks())
        moves.withdrawn.push_back(task->id);
    return Act{Cancelled{command.reason}, std::move(moves)};
}

Verdict Deciding::operator()(const Reopen &command) const
{
    if (!m_sop.find(command.target))
        return refuse(RefusalCode::UnknownStep);
    std::vector<UnitId> units;
    if (m_sop.sectionOf(command.target)) {
        const auto chosen = chosenUnits(command.units);
        if (!chosen)
            return base::fail(chosen.error());
        units = *chosen;
    }
    std::optional<sop::StepId> approval;
    if (command.way == WayBack::StraightBack) {
        approval = approvalAfter(m_sop, m_cycle, command.target);
        if (!approval)
            return refuse(RefusalCode::NoStraightWay);
    }
    Moves moves = sendingBack(nullptr, command.target, units, approval);
    return Act{Reopened{command.target, units, command.reason, command.way}, std::move(moves)};
}

} // namespace himpun::workflow
