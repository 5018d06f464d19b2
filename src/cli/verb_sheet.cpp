// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/text/sheet_lines.h"
#include "himpun/text/trouble.h"
#include "sheet_json.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

/// Why the unit is filling in its sheet again.
std::optional<service::Returned> whyOpen(const service::CycleView &view,
                                         const workflow::UnitId &unit,
                                         const std::vector<store::Recorded> &history)
{
    for (const workflow::Task *task : view.cycle.openTasks()) {
        if (task->unit == unit && view.sop->step(task->step).entry)
            return service::returnThatOpened(*task, history);
    }
    return std::nullopt;
}

service::Outcome<text::SheetReport> reportOf(service::Workbench &bench,
                                             const service::CycleView &view,
                                             const workflow::UnitId &unit)
{
    auto sheet = bench.sheet(view.id, unit);
    if (!sheet)
        return base::fail(sheet.error());
    const auto history = bench.history(view.id);
    if (!history)
        return base::fail(history.error());
    return text::SheetReport{unit,
                             view.cycle.period,
                             std::move(*sheet),
                             view.office->policies.cap,
                             view.office->policies.rating,
                             whyOpen(view, unit, *history),
                             service::lastRemarks(unit, *history)};
}

void showSheet(Console &console, const std::string &file, const std::string &named,
               const std::string &unit)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, file, named);
    if (!cycle)
        return;
    const About about{*cycle, {}, {unit}};
    const auto view = bench->view(*cycle);
    if (!view)
        return complain(console, bench.get(), file, view.error(), about);
    const auto report = reportOf(*bench, *view, {unit});
    if (!report)
        return complain(console, bench.get(), file, report.error(), about);
    noteAltered(console, *bench, file, *cycle);
    if (console.json) {
        for (const nlohmann::json &line : sheetJson(cycle->text, *report))
            console.emit(line);
        return;
    }
    for (const std::string &line :
         text::sheetLines(*report, text::namesOf(*view, bench->now()), view->calendar->data().zone))
        console.say(line);
}

} // namespace

void addSheet(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("sheet", "Kertas kerja sebuah bidang, baris demi baris");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    auto unit = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("CYCLE", *cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->add_option("--unit", *unit, "Bidang")->required();
    verb->callback([&console, file, cycle, unit] { showSheet(console, *file, *cycle, *unit); });
}

} // namespace himpun::cli
