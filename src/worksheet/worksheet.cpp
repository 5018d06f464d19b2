// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/worksheet/worksheet.h"

#include "himpun/indicator/read.h"

namespace himpun::worksheet
{

using service::Outcome;

namespace
{

std::optional<base::Instant> dueOf(const service::CycleView &view, const workflow::UnitId &unit)
{
    for (const workflow::Task *task : view.cycle.openTasks()) {
        if (task->unit == unit && view.sop->step(task->step).entry)
            return task->due;
    }
    return std::nullopt;
}

} // namespace

Outcome<Worksheet> worksheetOf(service::Workbench &bench, const workflow::CycleId &cycle,
                               const workflow::UnitId &unit)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    auto sheet = reading::unitSheet(bench, cycle, unit, {});
    if (!sheet)
        return base::fail(sheet.error());
    const auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    Worksheet worksheet;
    worksheet.office = view->office->id;
    worksheet.letterhead = view->office->letterhead;
    worksheet.form = indicator::digestOf(sheet->form);
    if (!sheet->revisions.empty()) {
        const store::SheetRow &latest = sheet->revisions.back().row;
        worksheet.revision = workflow::ContentRef{latest.revision, latest.digest};
    }
    worksheet.due = dueOf(*view, unit);
    worksheet.madeAt = history->back().event.at;
    worksheet.sheet = std::move(*sheet);
    return worksheet;
}

Outcome<std::vector<workflow::UnitId>> unitsToWrite(service::Workbench &bench,
                                                    const workflow::CycleId &cycle)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    std::vector<workflow::UnitId> units;
    for (const workflow::UnitInCycle &unit : view->cycle.units) {
        if (!unit.exempted)
            units.push_back(unit.unit);
    }
    return units;
}

} // namespace himpun::worksheet
