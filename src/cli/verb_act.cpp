// SPDX-License-Identifier: GPL-3.0-or-later
#include "execute.h"
#include "files.h"
#include "himpun/text/finding.h"
#include "himpun/text/history.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "task_lines.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

using nlohmann::json;

/// What the options say, as the object that `drive` would read.
struct Act {
    std::string file, cycle, by, operation;
    unsigned task = 0;
    std::map<std::string, std::string> texts;              ///< "reason", "note", …
    std::map<std::string, std::vector<std::string>> lists; ///< "units", "to"
    std::vector<std::string> remarks;
    bool straightBack = false;

    json object() const;
};

/// "bidang/indikator/kolom=isi", the column may be left out.
json remarkFrom(const std::string &text)
{
    const auto equals = text.find('=');
    const std::string where = text.substr(0, equals);
    const auto first = where.find('/');
    const auto second = where.find('/', first == std::string::npos ? first : first + 1);
    json remark{{"unit", where.substr(0, first)}};
    if (first != std::string::npos)
        remark["row"] =
            where.substr(first + 1, second == std::string::npos ? second : second - first - 1);
    if (second != std::string::npos)
        remark["field"] = where.substr(second + 1);
    if (equals != std::string::npos)
        remark["text"] = text.substr(equals + 1);
    return remark;
}

json Act::object() const
{
    json object{{"do", operation}, {"cycle", cycle}, {"as", by}};
    if (task > 0)
        object["task"] = task;
    for (const auto &[key, text] : texts) {
        if (!text.empty())
            object[key] = text;
    }
    for (const auto &[key, list] : lists) {
        if (!list.empty())
            object[key] = list;
    }
    if (operation == "delegate" && object.contains("to"))
        object["to"] = lists.at("to").front();
    for (const std::string &remark : remarks)
        object["remarks"].push_back(remarkFrom(remark));
    if (straightBack)
        object["straightBack"] = true;
    return object;
}

/// Somebody typed a cell the Indonesian way; files have it their own way.  False after complaining.
bool readTyped(Console &console, service::Workbench &bench, FillCell &fill)
{
    const auto sheet = bench.sheet(fill.order.cycle, fill.order.unit);
    if (!sheet)
        return true; // filling will say why
    auto typed = indicator::fromTyped(fill.order.cell, sheet->form);
    if (!typed) {
        console.complain(text::badNumber(fill.order.cell.text, text::sentence(typed.error().fault)),
                         Exit::Refused);
        return false;
    }
    fill.order.cell = std::move(*typed);
    return true;
}

void say(Console &console, service::Workbench &bench, const Done &done)
{
    const auto view = bench.view(done.cycle);
    const auto tasks = bench.openTasks();
    if (!view || !tasks)
        return;
    if (console.json) {
        console.emit({{"ok", true}, {"event", done.event ? toJson(*done.event) : json()}});
    } else if (done.event) {
        console.say(text::sentence(*done.event, *view->sop, view->cycle,
                                   text::namesOf(*view->office, done.event->at),
                                   view->calendar->data().zone));
        console.say(text::nextTasks());
    } else {
        console.say(text::cellSaved());
        return;
    }
    sayTasks(console, *tasks, *view, bench.now());
}

void act(Console &console, Act act)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, act.file, Access::Write, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, act.file, act.cycle);
    if (!cycle)
        return;
    act.cycle = cycle->text;
    auto line = readCommand(act.object().dump(), *bench);
    if (!line) {
        for (const auto &finding : line.error())
            console.complain(std::string(base::codeOf(finding.problem)),
                             text::optionFault(finding.place.pointer,
                                               text::sentence(finding.problem, finding.subject)),
                             Exit::Usage);
        return;
    }
    if (auto *fill = std::get_if<FillCell>(&line->asked);
        fill && !readTyped(console, *bench, *fill))
        return;
    const auto outcome = execute(console, *bench, line->asked);
    if (!outcome)
        return;
    if (*outcome)
        say(console, *bench, **outcome);
    else
        complain(console, bench.get(), act.file, outcome->error());
}

} // namespace

void addAct(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("act", "Melakukan sesuatu sebagai seorang pejabat");
    auto asked = std::make_shared<Act>();
    verb->add_option("FILE", asked->file, "Berkas kantor (*.himpun)")->required();
    verb->add_option(
            "OPERATION", asked->operation,
            "complete, approve, send-back, request-correction, take-back, claim, release, "
            "reassign, "
            "delegate, hand-back, skip, exempt-unit, add-unit, agree-duration, extend-deadline, "
            "suspend, resume, comment, attach, cancel, reopen, fire-timers, fill, add-evidence")
        ->required();
    verb->add_option("--as", asked->by, "NIP")->required();
    verb->add_option("--cycle", asked->cycle, "Siklus; tanpa ini satu-satunya yang berjalan");
    verb->add_option("--task", asked->task, "Nomor tugas, seperti pada inbox");
    const auto text = [&](const char *option, const char *key, const char *help) {
        verb->add_option(option, asked->texts[key], help);
    };
    text("--step", "step", "Langkah (sebagai ganti --task)");
    text("--unit", "unit", "Bidang");
    text("--note", "note", "Catatan");
    text("--reason", "reason", "Alasan");
    text("--target", "target", "Langkah tujuan pengembalian");
    text("--due", "due", "Tenggat baru, 2026-10-09T16:00:00+07:00");
    text("--duration", "duration", "Waktu yang disepakati, \"3 hari\"");
    text("--text", "text", "Isi komentar");
    text("--row", "row", "Indikator");
    text("--field", "field", "Kolom: actual, numerator, denominator, hindering, …");
    text("--value", "value", "Isi sel, angka ditulis cara Indonesia");
    text("--file", "file", "Berkas lampiran atau bukti dukung");
    verb->add_option("--units", asked->lists["units"], "Bidang yang dibuka kembali")
        ->delimiter(',');
    verb->add_option("--to", asked->lists["to"], "NIP penerima tugas")->delimiter(',');
    verb->add_option("--remark", asked->remarks, "Catatan sel: BIDANG/INDIKATOR/KOLOM=isi");
    verb->add_flag("--straight-back", asked->straightBack, "Setelah diperbaiki langsung kembali");
    verb->callback([&console, asked] { act(console, *asked); });
}

} // namespace himpun::cli
