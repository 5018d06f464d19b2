// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/reading/office_standing.h"
#include "standing_lines.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

void showStanding(Console &console, const std::string &file, const std::string &named)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, file, named);
    if (!cycle)
        return;
    const auto standing = reading::officeStanding(*bench, *cycle);
    if (!standing)
        return complain(console, bench.get(), file, standing.error(), {*cycle, {}, {}});
    noteAltered(console, *bench, file, *cycle);
    for (const nlohmann::json &line : standingJson(*standing)) {
        if (console.json)
            console.emit(line);
    }
    for (const std::string &line : standingLines(*standing))
        console.say(line);
}

} // namespace

void addStanding(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand(
        "standing", "Capaian, serapan, efisiensi, kelengkapan dan ketepatan waktu sebuah siklus");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("--cycle", *cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->callback([&console, file, cycle] { showStanding(console, *file, *cycle); });
}

} // namespace himpun::cli
