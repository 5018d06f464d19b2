// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/deadline.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

/// The working minutes \a task was given.
std::int64_t timeOf(const Cycle &cycle, const Task &task, const calendar::WorkingCalendar &calendar)
{
    std::int64_t minutes = calendar.between(task.opened, *task.due);
    for (const Pause &pause : cycle.pauses) {
        if (pause.from >= task.opened && pause.from < *task.due)
            minutes -= calendar.between(pause.from, std::min(pause.to, *task.due));
    }
    return minutes;
}

/// The end of the first working day after the day of \a due.
base::Instant closingAfter(base::Instant due, const calendar::WorkingCalendar &calendar)
{
    const base::Date nextDay{std::chrono::sys_days{calendar.localDate(due)} + std::chrono::days{1}};
    const base::Instant opening = calendar.nextOpening(calendar.at(nextDay, 0));
    return calendar.closingOf(calendar.localDate(opening));
}

} // namespace

DeadlineStage stageOf(const Cycle &cycle, const Task &task, calendar::DurationUnit unit,
                      base::Instant now, const calendar::WorkingCalendar &calendar)
{
    if (!task.due)
        return DeadlineStage::Running;
    if (now > closingAfter(*task.due, calendar))
        return DeadlineStage::LongOverdue;
    if (now > *task.due)
        return DeadlineStage::Overdue;
    const bool isSoon =
        unit == calendar::DurationUnit::Days
            ? calendar.localDate(now) >= calendar.localDate(*task.due)
            : 4 * calendar.remaining(now, *task.due) <= timeOf(cycle, task, calendar);
    return isSoon ? DeadlineStage::Soon : DeadlineStage::Running;
}

base::Instant latestDue(base::Instant now, const calendar::WorkingCalendar &calendar)
{
    return calendar.add(now, calendar::Duration::days(calendar::longestDays));
}

base::Instant afterPauses(const Cycle &cycle, base::Instant due, calendar::DurationUnit unit,
                          base::Instant since, const calendar::WorkingCalendar &calendar)
{
    for (const Pause &pause : cycle.pauses) {
        if (pause.from >= since)
            due = calendar.afterPause(due, unit, pause.from, pause.to);
    }
    return due;
}

} // namespace himpun::workflow
