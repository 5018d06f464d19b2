// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_overview.h"

#include <algorithm>

namespace himpun::store
{

std::vector<CycleRow> MemoryOverview::cycles() const
{
    std::vector<CycleRow> rows;
    for (const auto &id : m_memory.cycles)
        rows.push_back(m_memory.projections.at(id).rows.cycle);
    return rows;
}

std::vector<CycleRow> MemoryOverview::openCycles() const
{
    auto rows = cycles();
    std::erase_if(rows, [](const CycleRow &row) { return row.endedAt.has_value(); });
    return rows;
}

std::optional<CycleRow> MemoryOverview::cycle(const workflow::CycleId &cycle) const
{
    const Projection *projection = find(cycle);
    return projection ? std::optional(projection->rows.cycle) : std::nullopt;
}

std::vector<TaskRow> MemoryOverview::tasks(const workflow::CycleId &cycle) const
{
    const Projection *projection = find(cycle);
    return projection ? projection->rows.tasks : std::vector<TaskRow>{};
}

std::vector<TaskRow> MemoryOverview::openTasks() const
{
    std::vector<TaskRow> open;
    for (const auto &id : m_memory.cycles) {
        for (const TaskRow &task : m_memory.projections.at(id).rows.tasks) {
            if (workflow::isOpen(task.state))
                open.push_back(task);
        }
    }
    std::ranges::stable_sort(open, [](const TaskRow &a, const TaskRow &b) {
        if (!a.due || !b.due)
            return a.due.has_value() && !b.due;
        return *a.due < *b.due;
    });
    return open;
}

std::vector<TaskRow> MemoryOverview::inboxOf(const workflow::OfficialId &official) const
{
    auto tasks = openTasks();
    std::erase_if(tasks, [&](const TaskRow &task) {
        return std::ranges::find(task.inbox, official) == task.inbox.end();
    });
    return tasks;
}

std::vector<SheetRow> MemoryOverview::sheets(const workflow::CycleId &cycle) const
{
    const Projection *projection = find(cycle);
    return projection ? projection->sheets : std::vector<SheetRow>{};
}

std::vector<SheetRow> MemoryOverview::latestSheets(const workflow::CycleId &cycle) const
{
    std::vector<SheetRow> latest;
    for (const SheetRow &sheet : sheets(cycle)) {
        if (!latest.empty() && latest.back().unit == sheet.unit)
            latest.back() = sheet;
        else
            latest.push_back(sheet);
    }
    return latest;
}

const Projection *MemoryOverview::find(const workflow::CycleId &cycle) const
{
    const auto found = m_memory.projections.find(cycle);
    return found == m_memory.projections.end() ? nullptr : &found->second;
}

} // namespace himpun::store
