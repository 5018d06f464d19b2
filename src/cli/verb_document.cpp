// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/program/paths.h"
#include "himpun/reading/cycle_document.h"
#include "himpun/text/store_messages.h"
#include "json_views.h"
#include "verbs.h"
#include "write_documents.h"

namespace himpun::cli
{

namespace
{

void makeDocument(Console &console, const std::string &file, const std::string &named,
                  const std::string &folder)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, file, named);
    if (!cycle)
        return;
    const auto made = reading::soundDocument(*bench, *cycle);
    if (!made)
        return complain(console, bench.get(), file, made.error(), {*cycle, {}, {}});
    if (!writeDocuments(console, made->data, program::pathOf(folder),
                        program::nameOf(program::pathOf(file).stem()) + '-' + cycle->text))
        return;
    if (console.json)
        console.emit(toJson(made->report));
    console.say(text::verified(made->report) + ' ' + text::chainHead(made->data.chain));
}

} // namespace

void addDocument(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("document", "Dokumen Data Kinerja sebuah siklus, PDF dan xlsx");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    auto folder = std::make_shared<std::string>(".");
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("CYCLE", *cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->add_option("--out", *folder, "Folder tujuan");
    verb->callback(
        [&console, file, cycle, folder] { makeDocument(console, *file, *cycle, *folder); });
}

} // namespace himpun::cli
