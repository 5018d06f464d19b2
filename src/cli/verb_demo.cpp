// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/practice/practice_file.h"
#include "himpun/practice/practice_office.h"
#include "himpun/practice/practice_run.h"
#include "himpun/program/paths.h"
#include "himpun/program/this_program.h"
#include "himpun/reading/cycle_document.h"
#include "himpun/text/history.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "verbs.h"
#include "write_documents.h"

namespace himpun::cli
{

namespace
{

/// Each act as it happens.
practice::PracticeRun::Witness sayingTo(Console &console)
{
    return [&console](const workflow::Event &event, const service::CycleView &after,
                      const workflow::Task *task) {
        if (console.json)
            return console.emit(toJson(event));
        const calendar::Zone zone = after.calendar->data().zone;
        const text::Names names = text::namesOf(after, event.at);
        std::string line = text::actLine(
            event.at, zone, text::sentence(event, *after.sop, after.cycle, names, zone));
        if (task)
            line +=
                " · "
                + text::actOnTask(after.cycle.task(task->id), *after.sop, names, event.at, zone);
        console.say(line);
    };
}

void demo(Console &console, const sop::Sop &sop, const std::filesystem::path &folder)
{
    const auto practice = practice::practiceOfficeFor(sop.id);
    if (!practice)
        return console.complain(text::noPracticeOffice(sop.title), Exit::Refused);
    const std::filesystem::path file = folder / program::pathOf(sop.id.text + ".himpun");
    const std::string name = program::nameOf(file);
    base::HandClock clock(practice::practiceMorning());
    practice::makeRoom(file, practice->office.id, program::thisProgram("himpun-cli"));
    const auto bench = openFile(console, program::nameOf(file), Access::Create, clock);
    if (!bench)
        return;
    console.say(text::demoHeading(practice->office.name, sop.title));
    const service::StartOrder order = practice::practiceOrder(sop, *practice);
    if (const auto adopted = bench->adoptOffice(practice->office, order.by); !adopted)
        return complain(console, bench.get(), name, adopted.error());
    if (const auto adopted = bench->adoptSop(sop, order.by); !adopted)
        return complain(console, bench.get(), name, adopted.error());
    practice::PracticeRun run(*bench, clock, practice->practice, sayingTo(console));
    const auto cycle = run.run(order);
    if (!cycle)
        return complain(console, bench.get(), name, cycle.error(), {{}, order, {}});
    if (!run.isFinished())
        return console.complain(text::demoStuck(sop.title, name), Exit::Refused);
    const auto made = reading::soundDocument(*bench, *cycle);
    if (!made)
        return complain(console, bench.get(), name, made.error());
    if (writeDocuments(console, made->data, folder, sop.id.text))
        console.say(text::demoFinished(cycle->text, name));
}

void demoAll(Console &console, const std::vector<std::string> &files, const std::string &folder)
{
    std::vector<sop::Sop> sops;
    for (const std::string &file : files) {
        auto sop = readSop(console, file);
        if (!sop)
            return;
        sops.push_back(std::move(*sop));
    }
    if (!makeFolder(console, program::pathOf(folder)))
        return;
    if (files.empty())
        sops = practice::shippedSops();
    for (const sop::Sop &sop : sops)
        demo(console, sop, program::pathOf(folder));
}

} // namespace

void addDemo(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand(
        "demo", "Menjalankan satu siklus penuh setiap SOP dengan kantor latihan");
    auto folder = std::make_shared<std::string>();
    auto files = std::make_shared<std::vector<std::string>>();
    verb->add_option("--out", *folder, "Folder tujuan berkas, PDF dan xlsx")->required();
    verb->add_option("--sop", *files, "Hanya SOP ini");
    verb->callback([&console, folder, files] { demoAll(console, *files, *folder); });
}

} // namespace himpun::cli
