// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/text/lines.h"
#include "task_lines.h"
#include "verbs.h"

#include <set>

namespace himpun::cli
{

namespace
{

/// What waits for \a who, then what he has lent: it is still his to see to.
service::Outcome<std::vector<store::TaskRow>> tasksOf(service::Workbench &bench,
                                                      const workflow::OfficialId &who)
{
    auto tasks = bench.inbox(who);
    const auto open = bench.openTasks();
    if (!tasks || !open)
        return tasks ? open : tasks;
    for (const store::TaskRow &row : *open) {
        if (row.state != workflow::TaskState::Delegated)
            continue;
        const auto view = bench.view(row.cycle);
        if (!view)
            return base::fail(view.error());
        if (view->cycle.task(row.id).delegation->from == who)
            tasks->push_back(row);
    }
    return tasks;
}

void inbox(Console &console, const std::string &file, const std::string &official)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const workflow::OfficialId who = officialNamed(official);
    const auto office = bench->office();
    if (!who.isEmpty() && office && !(*office)->find(who)) {
        const service::DeskTrouble unknown{service::DeskProblem::UnknownOfficial, official, {}, {}};
        return complain(console, bench.get(), file, unknown);
    }
    const auto tasks = who.isEmpty() ? bench->openTasks() : tasksOf(*bench, who);
    if (!tasks)
        return complain(console, bench.get(), file, tasks.error());
    if (tasks->empty())
        console.say(text::emptyInbox());
    std::set<workflow::CycleId> cycles;
    for (const store::TaskRow &row : *tasks)
        cycles.insert(row.cycle);
    for (const workflow::CycleId &cycle : cycles) {
        const auto view = bench->view(cycle);
        if (!view)
            return complain(console, bench.get(), file, view.error());
        noteAltered(console, *bench, file, cycle);
        console.say(text::cycleHeading(cycle.text, view->cycle, view->sop->title));
        sayTasks(console, *bench, *tasks, *view);
    }
}

} // namespace

void addInbox(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("inbox", "Tugas yang menunggu: semua, atau milik seorang");
    auto file = std::make_shared<std::string>();
    auto official = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("--as", *official, "NIP");
    verb->callback([&console, file, official] { inbox(console, *file, *official); });
}

} // namespace himpun::cli
