// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines: agreed, extended, stopped and running.
#include "deciding.h"

#include <algorithm>

#include "himpun/workflow/deadline.h"

namespace himpun::workflow
{

base::Instant Deciding::dueOf(const Task &task, const calendar::Duration &duration) const
{
    const auto due = m_calendar.add(task.opened, duration);
    return afterPauses(m_cycle, due, duration.unit, task.opened, m_calendar);
}

std::optional<base::Instant> Deciding::ownDue(const Task &task) const
{
    if (!task.extended)
        return task.due;
    const calendar::Duration duration = m_cycle.durationOf(m_sop.step(task.step));
    return duration.isFixed() ? std::optional(dueOf(task, duration)) : std::nullopt;
}

Verdict Deciding::operator()(const AgreeDuration &command) const
{
    const sop::Step *step = m_sop.find(command.step);
    if (!step)
        return refuse(RefusalCode::UnknownStep);
    if (step->duration.unit != calendar::DurationUnit::Agreed)
        return refuse(RefusalCode::StepHasItsOwnTime);
    if (!command.duration.isFixed() || !calendar::isValid(command.duration))
        return refuse(RefusalCode::DurationInvalid);
    DurationAgreed agreed{command.step, command.duration, {}};
    for (const Task *task : m_cycle.openTasks()) {
        if (task->step == command.step)
            agreed.dues.push_back({task->id, dueOf(*task, command.duration)});
    }
    return Act{agreed, {}};
}

Verdict Deciding::operator()(const ExtendDeadline &command) const
{
    const Task &task = m_cycle.task(command.task);
    if (command.due == task.due || command.due <= std::max(ownDue(task).value_or(m_at), m_at))
        return refuse(RefusalCode::DeadlineNotLater);
    if (command.due > latestDue(m_at, m_calendar))
        return refuse(RefusalCode::TooFarAhead);
    return Act{DeadlineExtended{command.task, command.due, command.reason}, {}};
}

Verdict Deciding::operator()(const RecomputeDeadlines &command) const
{
    if (command.calendar == m_cycle.calendar)
        return refuse(RefusalCode::CalendarUnchanged);
    DeadlinesRecomputed recomputed{command.calendar, command.reason, {}};
    for (const Task *task : m_cycle.openTasks()) {
        const calendar::Duration duration = m_cycle.durationOf(m_sop.step(task->step));
        if (!duration.isFixed() || task->extended)
            continue;
        const auto due = dueOf(*task, duration);
        if (due != task->due)
            recomputed.dues.push_back({task->id, due});
    }
    return Act{recomputed, {}};
}

Verdict Deciding::operator()(const Suspend &command) const
{
    return Act{Suspended{command.reason}, {}};
}

Verdict Deciding::operator()(const Resume &) const
{
    Resumed resumed;
    for (const Task *task : m_cycle.openTasks()) {
        if (!task->due)
            continue;
        const auto unit = m_cycle.durationOf(m_sop.step(task->step)).unit;
        const auto due = m_calendar.afterPause(*task->due, unit, *m_cycle.suspendedAt, m_at);
        if (due != *task->due)
            resumed.dues.push_back({task->id, due});
    }
    return Act{resumed, {}};
}

Verdict Deciding::operator()(const FireTimers &) const
{
    TimersFired fired;
    for (const Task *task : m_cycle.openTasks()) {
        const auto unit = m_cycle.durationOf(m_sop.step(task->step)).unit;
        const DeadlineStage stage = stageOf(m_cycle, *task, unit, m_at, m_calendar);
        if (stage > task->stage)
            fired.stages.push_back({task->id, stage});
    }
    if (fired.stages.empty())
        return refuse(RefusalCode::NothingDue);
    return Act{fired, {}};
}

} // namespace himpun::workflow
