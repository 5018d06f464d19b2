// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/reading/check_report.h"
#include "himpun/text/check_words.h"
#include "himpun/text/format.h"
#include "json_views.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

using indicator::CheckSeverity;

nlohmann::json lineJson(const reading::CheckLine &line)
{
    nlohmann::json value = toJson(line.doubt);
    if (indicator::ruleOf(line.doubt.doubt.check).ofAgreement)
        value["field"] = nullptr;
    value["unit"] = line.unit.text;
    value["words"] = line.sentence;
    return value;
}

void tell(Console &console, const reading::CheckReport &report)
{
    const int blocking = report.open(CheckSeverity::Block);
    const int warnings = report.open(CheckSeverity::Warning);
    const int notes = report.open(CheckSeverity::Note);
    for (const reading::CheckLine &line : report.lines) {
        if (console.json)
            console.emit(lineJson(line));
        else
            console.say(text::checkLine(line.doubt, line.unitName, line.rowName, line.sentence));
    }
    if (console.json)
        console.emit({{"cycle", report.cycle.text},
                      {"period", report.period.toString()},
                      {"rows", report.rows},
                      {"block", blocking},
                      {"warning", warnings},
                      {"note", notes}});
    else
        console.say(text::checked(report.cycleTitle, report.rows) + ' '
                    + text::checkCounts(blocking, warnings, notes) + '.');
}

void showChecks(Console &console, const std::string &file, const std::string &named,
                const std::string &unit)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Read, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, file, named);
    if (!cycle)
        return;
    const auto only = unit.empty() ? std::nullopt : std::optional(workflow::UnitId{unit});
    const auto report = reading::checkReport(*bench, *cycle, only);
    if (!report)
        return complain(console, bench.get(), file, report.error(), {*cycle, {}, {unit}});
    noteAltered(console, *bench, file, *cycle);
    tell(console, *report);
}

} // namespace

void addChecks(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand(
        "checks", "Angka dan target yang meragukan dalam sebuah siklus, yang terberat lebih dulu");
    auto file = std::make_shared<std::string>();
    auto cycle = std::make_shared<std::string>();
    auto unit = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("--cycle", *cycle,
                     "Siklus; tanpa ini satu-satunya yang berjalan, atau yang terakhir");
    verb->add_option("--unit", *unit, "Bidang; tanpa ini semua");
    verb->callback([&console, file, cycle, unit] { showChecks(console, *file, *cycle, *unit); });
}

} // namespace himpun::cli
