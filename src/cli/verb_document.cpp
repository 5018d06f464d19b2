// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/program/paths.h"
#include "himpun/reading/cycle_document.h"
#include "himpun/reading/editions.h"
#include "himpun/text/lines.h"
#include "himpun/text/store_messages.h"
#include "json_views.h"
#include "verbs.h"
#include "write_documents.h"

#include <algorithm>

namespace himpun::cli
{

namespace
{

struct Asked {
    std::string file;
    std::string cycle;
    std::string folder = ".";
    int edition = 0;
};

bool hasEdition(Console &console, service::Workbench &bench, const Asked &asked,
                const workflow::CycleId &cycle)
{
    if (asked.edition == 0)
        return true;
    const auto editions = reading::editionsOf(bench, cycle);
    if (!editions) {
        complain(console, &bench, asked.file, editions.error(), {cycle, {}, {}});
        return false;
    }
    if (std::ranges::find(*editions, asked.edition, &text::Edition::number) != editions->end())
        return true;
    console.complain("unknown-edition",
                     text::noSuchEdition(asked.edition, static_cast<int>(editions->size())),
                     Exit::Refused);
    return false;
}

void makeDocument(Console &console, const Asked &asked)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, asked.file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, asked.file, asked.cycle);
    if (!cycle || !hasEdition(console, *bench, asked, *cycle))
        return;
    const auto made = reading::soundDocument(*bench, *cycle, asked.edition);
    if (!made)
        return complain(console, bench.get(), asked.file, made.error(), {*cycle, {}, {}});
    std::string name = program::nameOf(program::pathOf(asked.file).stem()) + '-' + cycle->text;
    if (asked.edition > 0)
        name += "-edisi-" + std::to_string(asked.edition);
    if (!writeDocuments(console, made->data, program::pathOf(asked.folder), name))
        return;
    if (console.json)
        console.emit(toJson(made->report));
    console.say(text::verified(made->report) + ' ' + text::chainHead(made->data.chain));
}

} // namespace

void addDocument(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("document", "Dokumen Data Kinerja sebuah siklus, PDF dan xlsx");
    auto asked = std::make_shared<Asked>();
    verb->add_option("FILE", asked->file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("CYCLE", asked->cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->add_option("--out", asked->folder, "Folder tujuan");
    verb->add_option("--edition", asked->edition,
                     "Nomor edisi yang sudah disahkan; tanpa ini keadaan sekarang")
        ->check(CLI::PositiveNumber);
    verb->callback([&console, asked] { makeDocument(console, *asked); });
}

} // namespace himpun::cli
