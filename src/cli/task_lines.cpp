// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_lines.h"

#include "himpun/text/trouble.h"
#include "json_views.h"

namespace himpun::cli
{

namespace
{

using Returns = std::map<workflow::TaskId, service::Returned>;

Returns returnsOf(service::Workbench &bench, const service::CycleView &view)
{
    Returns returns;
    const auto open = view.cycle.openTasks();
    if (std::ranges::none_of(open, [](const auto *task) { return task->round > 1; }))
        return returns; // what came back is never in its first round
    const auto history = bench.history(view.id);
    if (!history)
        return returns; // the tasks themselves are told all the same
    for (const workflow::Task *task : open) {
        if (auto returned = service::returnThatOpened(*task, *history))
            returns.emplace(task->id, std::move(*returned));
    }
    return returns;
}

std::vector<std::string> linesOf(service::Workbench &bench, const service::CycleView &view,
                                 const service::Returned &returned)
{
    return text::returnLines(returned, text::namesOf(view, returned.at),
                             formsFor(bench, view.id, returned.remarks),
                             view.calendar->data().zone);
}

nlohmann::json jsonOf(const store::TaskRow &row, const service::CycleView &view,
                      const Returns &returns)
{
    nlohmann::json task = toJson(row);
    task["suspended"] = view.cycle.state == workflow::CycleState::Suspended;
    if (const auto returned = returns.find(row.id); returned != returns.end())
        task["returned"] = toJson(returned->second);
    return task;
}

} // namespace

std::vector<nlohmann::json> tasksJson(service::Workbench &bench,
                                      const std::vector<store::TaskRow> &tasks,
                                      const service::CycleView &view)
{
    const Returns returns = returnsOf(bench, view);
    std::vector<nlohmann::json> list;
    for (const store::TaskRow &row : tasks) {
        if (row.cycle == view.id)
            list.push_back(jsonOf(row, view, returns));
    }
    return list;
}

text::Forms formsFor(service::Workbench &bench, const workflow::CycleId &cycle,
                     const std::vector<workflow::CellRemark> &remarks)
{
    text::Forms forms;
    for (const workflow::CellRemark &remark : remarks) {
        if (forms.contains(remark.unit))
            continue;
        if (auto sheet = bench.sheet(cycle, remark.unit))
            forms.emplace(remark.unit, std::move(sheet->form));
    }
    return forms;
}

text::TaskNotes returnNotes(service::Workbench &bench, const service::CycleView &view)
{
    text::TaskNotes notes;
    for (const auto &[task, returned] : returnsOf(bench, view))
        notes[task] = linesOf(bench, view, returned);
    return notes;
}

void sayTasks(Console &console, service::Workbench &bench, const std::vector<store::TaskRow> &tasks,
              const service::CycleView &view)
{
    const text::Names names = text::namesOf(view, bench.now());
    const Returns returns = returnsOf(bench, view);
    if (console.json) {
        for (const nlohmann::json &task : tasksJson(bench, tasks, view))
            console.emit(task);
        return;
    }
    for (const store::TaskRow &row : tasks) {
        if (row.cycle != view.id)
            continue;
        const auto returned = returns.find(row.id);
        console.say(text::taskLine(view.cycle.task(row.id), view.cycle, *view.sop, names,
                                   *view.calendar, bench.now()));
        if (returned == returns.end())
            continue;
        for (const std::string &line : linesOf(bench, view, returned->second))
            console.say("        " + line);
    }
}

} // namespace himpun::cli
