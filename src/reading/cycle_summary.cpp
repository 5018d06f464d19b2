// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/cycle_summary.h"

namespace himpun::reading
{

namespace
{

void count(const store::TaskRow &task, base::Instant now, CycleSummary &summary)
{
    ++summary.open;
    if (!task.due || summary.row.state == workflow::CycleState::Suspended) // its time stands still
        return;
    if (*task.due < now)
        ++summary.late;
    if (!summary.nextDue || *task.due < *summary.nextDue)
        summary.nextDue = task.due;
}

} // namespace

service::Outcome<std::vector<CycleSummary>> cycleSummaries(service::Workbench &bench)
{
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    const auto open = bench.openTasks();
    if (!open)
        return base::fail(open.error());
    const auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    std::vector<CycleSummary> summaries;
    for (const store::CycleRow &row : *cycles) {
        CycleSummary summary{row, row.sop.text, 0, 0, {}, (*office)->calendar.zone};
        if (const auto sop = bench.sop(row.sop))
            summary.sopTitle = (*sop)->title;
        for (const store::TaskRow &task : *open) {
            if (task.cycle == row.id)
                count(task, bench.now(), summary);
        }
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace himpun::reading
