// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_options.h"
#include "himpun/text/format.h"
#include "himpun/text/lines.h"
#include "json_views.h"
#include "start_notes.h"
#include "task_lines.h"

namespace himpun::cli
{

namespace
{

/// Tried in memory first: no file is left behind by a cycle that cannot start.
bool canStart(Console &console, const std::string &file, const CycleOptions &options,
              const base::Clock &clock)
{
    const auto bench = openMemory(clock);
    const auto order = prepareStart(console, *bench, file, options);
    if (!order)
        return false;
    const auto cycle = bench->start(*order);
    if (!cycle)
        complain(console, bench.get(), file, cycle.error(), {{}, *order, {}});
    return cycle.has_value();
}

/// A second cycle for one period is allowed, and seldom meant.
void noteTwins(Console &console, service::Workbench &bench, const service::CycleView &started)
{
    const auto cycles = bench.cycles();
    if (!cycles)
        return;
    for (const store::CycleRow &row : *cycles) {
        if (row.id != started.id && row.period == started.cycle.period
            && row.sop == started.cycle.sop && row.state != workflow::CycleState::Cancelled)
            console.note("same-period", text::samePeriod(row, started.id.text));
    }
}

void start(Console &console, const std::string &file, const CycleOptions &options)
{
    const base::SystemClock clock;
    const Access access = exists(file) ? Access::Write : Access::Create;
    if (access == Access::Create && !canStart(console, file, options, clock))
        return;
    const auto bench = openFile(console, file, access, clock);
    if (!bench)
        return;
    const auto order = prepareStart(console, *bench, file, options);
    if (!order)
        return;
    const auto forecast = bench->preview(*order);
    const auto cycle = bench->start(*order);
    if (!cycle) {
        complain(console, bench.get(), file, cycle.error(), {{}, *order, {}});
        return;
    }
    console.say(text::cycleStarted(cycle->text, file));
    const auto view = bench->view(*cycle);
    const auto tasks = bench->openTasks();
    if (!view || !tasks)
        return;
    if (console.json)
        console.emit({{"ok", true}, {"cycle", cycle->text}});
    noteTwins(console, *bench, *view);
    noteClock(console, *view->calendar, view->cycle.startedAt);
    noteTargets(console, *bench, *order);
    if (forecast)
        noteHolidays(console, *view->calendar, *forecast);
    sayTasks(console, *bench, *tasks, *view);
}

} // namespace

void addNew(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("new", "Memulai siklus; berkas dibuat bila belum ada");
    auto file = std::make_shared<std::string>();
    auto options = std::make_shared<CycleOptions>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    options->addTo(*verb);
    verb->callback([&console, file, options] { start(console, *file, *options); });
}

} // namespace himpun::cli
