// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_options.h"
#include "himpun/text/format.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "start_notes.h"

namespace himpun::cli
{

namespace
{

/// Why such a cycle cannot start: to people as when they try, to programs one by one.
void sayGaps(Console &console, const std::vector<workflow::StartGap> &gaps, const sop::Sop &sop,
             const text::Names &names, calendar::Zone zone)
{
    console.exit = Exit::Refused;
    if (!console.json) {
        const workflow::Refusal refusal{workflow::RefusalCode::StartIncomplete, std::nullopt,
                                        std::nullopt, gaps};
        return console.complain(text::message(refusal, sop, names, zone), Exit::Refused);
    }
    for (const workflow::StartGap &gap : gaps) {
        nlohmann::json value = toJson(gap);
        value["ok"] = false;
        value["words"] = text::sentence(gap, sop, names);
        console.emit(value);
    }
}

void preview(Console &console, const CycleOptions &options, const std::string &from)
{
    base::HandClock clock(base::SystemClock().now());
    if (!from.empty()) {
        const auto instant = base::parseInstant(from);
        if (!instant) {
            console.complain(text::badInstant(from), Exit::Usage);
            return;
        }
        clock.set(*instant);
    }
    const auto bench = openMemory(clock);
    const auto order = prepareStart(console, *bench, options.office, options);
    if (!order)
        return;
    const auto steps = bench->preview(*order);
    const auto gaps = bench->gaps(*order);
    if (!steps || !gaps) {
        complain(console, bench.get(), options.office, !steps ? steps.error() : gaps.error(),
                 {{}, *order, {}});
        return;
    }
    const service::Office &office = *order->broughtOffice; // nothing else is on this workbench
    const sop::Sop &sop = *order->broughtSop;
    const calendar::Zone zone = office.calendar.zone;
    for (const workflow::ForecastStep &row : *steps) {
        if (console.json) {
            console.emit(toJson(row));
            continue;
        }
        const sop::Step &step = sop.step(row.step);
        console.say(text::forecastLine(step, row, zone));
    }
    noteHolidays(console, calendar::WorkingCalendar(office.calendar), *steps);
    noteTargets(console, *bench, *order);
    if (!gaps->empty())
        sayGaps(console, *gaps, sop, text::namesOf(office, clock.now()), zone);
}

} // namespace

void addPreview(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("preview", "Tanggal yang diharapkan untuk setiap langkah");
    auto options = std::make_shared<CycleOptions>();
    auto from = std::make_shared<std::string>();
    options->addTo(*verb);
    verb->add_option("--start", *from, "Saat mulai, misalnya 2026-10-05T08:00:00+07:00");
    verb->callback([&console, options, from] { preview(console, *options, *from); });
}

} // namespace himpun::cli
