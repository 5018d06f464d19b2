// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/worksheet/take.h"

#include "himpun/reading/unit_sheet.h"

#include <algorithm>

namespace himpun::worksheet
{

namespace
{

using service::WorksheetProblem;

/// What was chosen of \a cell, which is a change, a conflict or a doubt, where it still holds.
std::optional<Side> chosen(const Choices &choices, const auto &cell)
{
    const auto choice = choices.find(cell.cell);
    if (choice == choices.end() || choice->second.standing != cell.standing)
        return std::nullopt;
    return choice->second.side;
}

std::vector<indicator::Cell> cellsTaken(const WorksheetReading &reading, const Choices &choices)
{
    std::vector<indicator::Cell> cells;
    for (const CellChange &change : reading.changes) {
        if (chosen(choices, change) != Side::Here)
            cells.push_back({change.cell.row, change.cell.field, change.returned});
    }
    for (const CellChange &conflict : reading.conflicts) {
        if (chosen(choices, conflict) == Side::Worksheet)
            cells.push_back({conflict.cell.row, conflict.cell.field, conflict.returned});
    }
    return cells;
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

/// The file's own act comes first: where the cells fail afterwards, nothing is lost.
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

Open openIn(const WorksheetReading &reading, const Choices &choices)
{
    const auto doubts = std::ranges::count_if(reading.doubts, [&](const CellDoubt &doubt) {
        return chosen(choices, doubt) != Side::Here;
    });
    const auto conflicts = std::ranges::count_if(
        reading.conflicts, [&](const CellChange &conflict) { return !chosen(choices, conflict); });
    return {static_cast<std::size_t>(doubts), static_cast<std::size_t>(conflicts)};
}

base::Result<Taken, Refused> take(service::Workbench &bench, std::string_view bytes,
                                  const TakeOrder &order)
{
    const auto reading = read(bench, bytes, order.answers, order.meant);
    if (!reading)
        return base::fail(reading.error());
    const Open open = openIn(*reading, order.choices);
    if (open != Open{})
        return base::fail<Refused>(
            Refusal{WorksheetProblem::Undecided, {}, open.doubts, open.conflicts});
    if (reading->changes.empty() && reading->conflicts.empty() && reading->doubts.empty())
        return base::fail<Refused>(Refusal{WorksheetProblem::NothingToTake});
    const auto task = taskOf(bench, *reading, order.by);
    if (!task)
        return base::fail<Refused>(task.error());
    const auto file = keep(bench, *reading, *task, bytes, order);
    if (!file)
        return base::fail<Refused>(file.error());
    const auto cells = cellsTaken(*reading, order.choices);
    const auto filled = bench.fillAll({reading->cycle, reading->unit, order.by, cells});
    if (!filled)
        return base::fail<Refused>(OnlyKept{filled.error()});
    return Taken{reading->cycle, reading->unit, cells.size(), *file};
}

} // namespace himpun::worksheet
