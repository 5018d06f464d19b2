// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the file as a whole: verify, rebuild, export.
#include "files.h"
#include "himpun/text/lines.h"
#include "himpun/text/store_messages.h"
#include "json_views.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

void verify(Console &console, const std::string &file)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Examine, clock);
    if (!bench)
        return;
    const auto report = bench->verify();
    if (!report)
        return complain(console, bench.get(), file, report.error());
    for (const store::Fault &fault : report->faults) {
        if (console.json)
            console.emit(toJson(fault));
        else
            console.say(text::sentence(fault));
    }
    if (console.json)
        console.emit(toJson(*report));
    console.say(text::verified(*report));
    if (!report->isSound()) {
        console.exit = Exit::Refused;
        return;
    }
    console.say(text::chainHead(report->head));
    console.say(text::compareHead());
}

void rebuild(Console &console, const std::string &file)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Write, clock);
    if (!bench)
        return;
    const auto done = bench->rebuild();
    if (!done)
        return complain(console, bench.get(), file, done.error());
    if (console.json)
        console.emit({{"ok", *done}});
    console.say(text::rebuilt(file));
}

void exportEvents(Console &console, const std::string &file)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Examine, clock);
    if (!bench)
        return;
    const auto done = bench->exportTo([&](std::string_view line) { console.raw(line); });
    if (!done)
        complain(console, bench.get(), file, done.error());
}

void addFileVerb(CLI::App &app, Console &console, const char *name, const char *help,
                 void (*work)(Console &, const std::string &))
{
    auto *verb = app.add_subcommand(name, help);
    auto file = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->callback([&console, file, work] { work(console, *file); });
}

} // namespace

void addVerify(CLI::App &app, Console &console)
{
    addFileVerb(app, console, "verify", "Memeriksa keutuhan berkas", verify);
}

void addRebuild(CLI::App &app, Console &console)
{
    addFileVerb(app, console, "rebuild", "Menyusun ulang tabel kerja dari peristiwa", rebuild);
}

void addExport(CLI::App &app, Console &console)
{
    addFileVerb(app, console, "export", "Semua peristiwa sebagai JSON Lines", exportEvents);
}

} // namespace himpun::cli
