// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "task_lines.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

void showCycles(Console &console, service::Workbench &bench, const std::string &file)
{
    const auto cycles = bench.cycles();
    const auto office = bench.office();
    if (!cycles || !office)
        return complain(console, &bench, file, cycles ? office.error() : cycles.error());
    if (cycles->empty())
        console.complain(text::noCycle(file), Exit::Refused);
    for (const store::CycleRow &row : *cycles) {
        if (console.json)
            console.emit(toJson(row));
        else
            console.say(text::cycleLine(row, (*office)->calendar.zone));
    }
}

void showCycle(Console &console, service::Workbench &bench, const std::string &file,
               const workflow::CycleId &cycle)
{
    const auto view = bench.view(cycle);
    const auto cycles = bench.cycles();
    const auto tasks = bench.openTasks();
    if (!view)
        return complain(console, &bench, file, view.error());
    if (!cycles)
        return complain(console, &bench, file, cycles.error());
    if (!tasks)
        return complain(console, &bench, file, tasks.error());
    noteAltered(console, bench, file, cycle);
    for (const store::CycleRow &row : *cycles) {
        if (row.id != cycle)
            continue;
        if (console.json)
            console.emit(toJson(row));
        else
            console.say(text::cycleLine(row, view->calendar->data().zone));
    }
    const text::Names names = text::namesOf(*view, bench.now());
    const text::TaskNotes notes = returnNotes(bench, *view);
    for (const sop::Step &step : view->sop->steps) {
        for (const std::string &line :
             text::stepLines(step, view->cycle, names, *view->calendar, bench.now(), notes))
            console.say(line);
    }
    if (console.json)
        sayTasks(console, bench, *tasks, *view);
}

void show(Console &console, const std::string &file, const std::string &cycle)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    if (cycle.empty())
        showCycles(console, *bench, file);
    else
        showCycle(console, *bench, file, {cycle});
}

} // namespace

void addShow(CLI::App &app, Console &console)
{
    auto *verb =
        app.add_subcommand("show", "Siklus dalam berkas, atau satu siklus langkah demi langkah");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("CYCLE", *cycle, "Siklus");
    verb->callback([&console, file, cycle] { show(console, *file, *cycle); });
}

} // namespace himpun::cli
