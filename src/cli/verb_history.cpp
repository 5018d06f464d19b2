// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/text/format.h"
#include "himpun/text/history.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "json_views.h"
#include "task_lines.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

std::vector<workflow::CellRemark> remarksIn(const workflow::Event &event)
{
    if (const auto *fact = std::get_if<workflow::SentBack>(&event.fact))
        return fact->remarks;
    const auto *fact = std::get_if<workflow::CorrectionRequested>(&event.fact);
    return fact ? fact->remarks : std::vector<workflow::CellRemark>();
}

void history(Console &console, const std::string &file, const std::string &named)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, file, named);
    if (!cycle)
        return;
    const auto view = bench->view(*cycle);
    const auto events = bench->history(*cycle);
    if (!view || !events)
        return complain(console, bench.get(), file, view ? events.error() : view.error());
    noteAltered(console, *bench, file, *cycle);
    const calendar::Zone zone = view->calendar->data().zone;
    for (const store::Recorded &recorded : *events) {
        if (console.json) {
            nlohmann::json line = toJson(recorded.event);
            line["seq"] = recorded.seq;
            line["number"] = recorded.number;
            line["hash"] = recorded.hash.hex();
            console.emit(line);
            continue;
        }
        const base::Instant at = recorded.event.at;
        const text::Names names = text::namesOf(*view, at);
        console.say(text::historyLine(
            recorded.number, at, zone,
            text::sentence(recorded.event, *view->sop, view->cycle, names, zone)));
        const auto remarks = remarksIn(recorded.event);
        const text::Forms forms = formsFor(*bench, *cycle, remarks);
        for (const workflow::CellRemark &remark : remarks)
            console.say("        " + text::remarkLine(remark, names, forms));
    }
}

} // namespace

void addHistory(CLI::App &app, Console &console)
{
    auto *verb =
        app.add_subcommand("history", "Jejak sebuah siklus, satu kalimat setiap peristiwa");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("CYCLE", *cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->callback([&console, file, cycle] { history(console, *file, *cycle); });
}

} // namespace himpun::cli
