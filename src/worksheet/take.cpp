// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/worksheet/take.h"

#include "himpun/reading/unit_sheet.h"

#include <algorithm>

namespace himpun::worksheet
{

namespace
{

using service::WorksheetProblem;

struct Resolved {
    std::vector<indicator::Cell> cells;
    std::size_t open = 0; ///< conflicts nobody has decided
};

Resolved resolve(const WorksheetReading &reading, const Choices &choices)
{
    Resolved resolved;
    for (const CellChange &change : reading.changes)
        resolved.cells.push_back({change.cell.row, change.cell.field, change.returned});
    for (const CellChange &conflict : reading.conflicts) {
        const auto choice = choices.find(conflict.cell);
        if (choice == choices.end() || choice->second.standing != conflict.standing)
            ++resolved.open;
        else if (choice->second.side == Side::Worksheet)
            resolved.cells.push_back({conflict.cell.row, conflict.cell.field, conflict.returned});
    }
    return resolved;
}

/// The task of filling the sheet in, where \a official may do so now.
service::Outcome<workflow::TaskId> taskOf(service::Workbench &bench,
                                          const WorksheetReading &reading,
                                          const workflow::OfficialId &official)
{
    const auto sheet = reading::unitSheet(bench, reading.cycle, reading.unit, official);
    if (!sheet)
        return base::fail(sheet.error());
    const auto view = bench.view(reading.cycle);
    if (!view)
        return base::fail(view.error());
    for (const workflow::Task *task : view->cycle.openTasks()) {
        if (sheet->lock == reading::Lock::None && task->unit == reading.unit
            && view->sop->step(task->step).entry)
            return task->id;
    }
    return base::fail<service::Trouble>(
        service::DeskTrouble{service::DeskProblem::SheetLocked, reading.unit.text, {}, {}});
}

/// What the form does not take is found before the first cell is written.
service::Outcome<void> check(service::Workbench &bench, const WorksheetReading &reading,
                             const std::vector<indicator::Cell> &cells)
{
    const auto sheet = bench.sheet(reading.cycle, reading.unit);
    if (!sheet)
        return base::fail(sheet.error());
    std::vector<indicator::CellFault> faults;
    for (const indicator::Cell &cell : cells) {
        if (const auto problem = indicator::check(cell, sheet->form))
            faults.push_back({cell, *problem});
    }
    if (faults.empty())
        return {};
    return base::fail<service::Trouble>(service::DeskTrouble{
        service::DeskProblem::SheetFaulty, faults.front().cell.row, {}, std::move(faults)});
}

/// The file's own act comes first: with a cell that fails afterwards nothing is lost.
service::Outcome<base::Digest> keep(service::Workbench &bench, const WorksheetReading &reading,
                                    workflow::TaskId task, std::string_view bytes,
                                    const TakeOrder &order)
{
    const base::Digest digest = base::sha256(bytes);
    const auto history = bench.history(reading.cycle);
    if (!history)
        return base::fail(history.error());
    const bool isKept = std::ranges::any_of(*history, [&](const store::Recorded &recorded) {
        const auto *attached = std::get_if<workflow::Attached>(&recorded.event.fact);
        return attached && attached->task == task && attached->digest == digest;
    });
    if (isKept)
        return digest;
    const auto done =
        bench.attach({reading.cycle, order.by, {}, workflow::Attach{task, order.fileName, {}, 0}},
                     std::string(bytes));
    if (!done)
        return base::fail(done.error());
    return digest;
}

} // namespace

base::Result<Taken, Refused> take(service::Workbench &bench, std::string_view bytes,
                                  const TakeOrder &order)
{
    const auto reading = read(bench, bytes, order.answers, order.meant);
    if (!reading)
        return base::fail(reading.error());
    const Resolved resolved = resolve(*reading, order.choices);
    if (resolved.open > 0 || !reading->doubts.empty())
        return base::fail<Refused>(
            Refusal{WorksheetProblem::Undecided, {}, reading->doubts.size(), resolved.open});
    if (reading->changes.empty() && reading->conflicts.empty())
        return base::fail<Refused>(Refusal{WorksheetProblem::NothingToTake});
    const auto task = taskOf(bench, *reading, order.by);
    if (!task)
        return base::fail<Refused>(task.error());
    if (const auto fits = check(bench, *reading, resolved.cells); !fits)
        return base::fail<Refused>(fits.error());
    const auto file = keep(bench, *reading, *task, bytes, order);
    if (!file)
        return base::fail<Refused>(file.error());
    std::size_t cells = 0;
    for (const indicator::Cell &cell : resolved.cells) {
        const auto filled = bench.fill({reading->cycle, reading->unit, order.by, cell});
        if (!filled)
            return base::fail<Refused>(Interrupted{filled.error(), cells, resolved.cells.size()});
        ++cells;
    }
    return Taken{reading->cycle, reading->unit, cells, *file};
}

} // namespace himpun::worksheet
