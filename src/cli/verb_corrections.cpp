// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/reading/editions.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "json_views.h"
#include "verbs.h"

#include <nlohmann/json.hpp>

namespace himpun::cli
{

namespace
{

nlohmann::json toJson(const text::Correction &correction)
{
    return {{"unit", correction.unit.text},
            {"row", correction.row},
            {"field", indicator::nameOf(correction.field)},
            {"before", correction.before},
            {"after", correction.after},
            {"by", correction.by}};
}

nlohmann::json toJson(const text::Edition &edition)
{
    nlohmann::json corrections = nlohmann::json::array();
    for (const text::Correction &correction : edition.corrections)
        corrections.push_back(toJson(correction));
    nlohmann::json json{{"edition", edition.number},
                        {"at", base::toIso(edition.at)},
                        {"approvedBy", edition.approvedBy},
                        {"corrections", corrections}};
    if (edition.reopened)
        json["reopened"] = {{"by", edition.reopened->by},
                            {"at", base::toIso(edition.reopened->at)},
                            {"reason", edition.reopened->reason}};
    return json;
}

void corrections(Console &console, const std::string &file, const std::string &named)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, file, named);
    if (!cycle)
        return;
    const auto view = bench->view(*cycle);
    const auto editions = reading::editionsOf(*bench, *cycle);
    if (!view || !editions)
        return complain(console, bench.get(), file, view ? editions.error() : view.error());
    noteAltered(console, *bench, file, *cycle);
    const text::Names names = text::namesOf(*view, bench->now());
    if (editions->empty())
        console.say(text::neverFinished());
    for (const text::Edition &edition : *editions) {
        if (console.json)
            console.emit(toJson(edition));
        for (const std::string &line :
             text::editionLines(edition, names, view->calendar->data().zone))
            console.say(line);
    }
}

} // namespace

void addCorrections(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand(
        "corrections", "Perbaikan sesudah siklus disahkan: semula, menjadi, alasan, oleh siapa");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("CYCLE", *cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->callback([&console, file, cycle] { corrections(console, *file, *cycle); });
}

} // namespace himpun::cli
