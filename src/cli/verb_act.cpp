// SPDX-License-Identifier: GPL-3.0-or-later
#include "execute.h"
#include "files.h"
#include "himpun/text/finding.h"
#include "himpun/text/history.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/lines.h"
#include "himpun/text/sheet_lines.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "named_task.h"
#include "start_notes.h"
#include "task_lines.h"
#include "verbs.h"

#include <algorithm>

namespace himpun::cli
{

namespace
{

using nlohmann::json;

constexpr const char *operations =
    "complete, approve, send-back, request-correction, take-back, claim, release, reassign, "
    "delegate, hand-back, skip, exempt-unit, add-unit, agree-duration, extend-deadline, "
    "recompute-deadlines, suspend, "
    "resume, comment, attach, cancel, reopen, fire-timers, fill, add-evidence";

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

/// Whether it has the shape that remarkFrom() takes apart.
bool isRemark(const std::string &text)
{
    const auto equals = text.find('=');
    const auto stroke = text.find('/');
    return equals != std::string::npos && equals + 1 < text.size() && stroke > 0
           && stroke + 1 < equals;
}

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
    if (operation == "delegate" && lists.at("to").size() == 1)
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
    const indicator::Cell &cell = fill.order.cell;
    auto typed = indicator::fromTyped(cell, sheet->form);
    if (!typed) {
        const auto *indicator = sheet->form.find(indicator::IndicatorId{cell.row});
        const bool isOfScale = indicator && indicator->scale;
        console.complain(isOfScale
                             ? text::badPredicate(cell.text, *indicator->scale)
                             : text::badNumber(cell.text, text::sentence(typed.error().fault)),
                         Exit::Refused);
        return false;
    }
    fill.order.cell = std::move(*typed);
    return true;
}

/// What was read of a cell is said again: whoever typed it sees the factor of 1000 he missed.
void sayCell(Console &console, service::Workbench &bench, const FillCell &fill)
{
    const auto sheet = bench.sheet(fill.order.cycle, fill.order.unit);
    console.say(text::cellSaved(fill.order.cell, sheet ? sheet->form : indicator::Form{}));
}

void noteBelowZero(Console &console, service::Workbench &bench, const FillCell &fill)
{
    const auto sheet = bench.sheet(fill.order.cycle, fill.order.unit);
    const std::string words = sheet ? text::belowZero(fill.order.cell, sheet->form) : std::string();
    if (!words.empty())
        console.note("below-zero", words);
}

void say(Console &console, service::Workbench &bench, const Asked &asked, const Done &done)
{
    const auto view = bench.view(done.cycle);
    const auto tasks = bench.openTasks();
    if (!view || !tasks)
        return;
    const auto *fill = std::get_if<FillCell>(&asked);
    if (fill)
        noteBelowZero(console, bench, *fill);
    if (done.event)
        noteClock(console, *view->calendar, done.event->at);
    if (console.json) {
        json answer{{"ok", true}, {"event", done.event ? toJson(*done.event) : json()}};
        if (fill)
            answer["read"] = fill->order.cell.text;
        console.emit(answer);
    } else if (fill) {
        return sayCell(console, bench, *fill);
    } else if (!done.event) {
        return console.say(text::evidenceSaved());
    } else {
        console.say(text::sentence(*done.event, *view->sop, view->cycle,
                                   text::namesOf(*view, done.event->at),
                                   view->calendar->data().zone));
        console.say(text::nextTasks(!view->cycle.openTasks().empty()));
    }
    sayTasks(console, bench, *tasks, *view);
}

/// The option that stands for a member of the object.
std::string optionOf(const std::string &pointer)
{
    const std::string key = pointer.substr(0, pointer.find('/', 1));
    if (key == "/do")
        return "OPERATION";
    if (key == "/remarks")
        return "--remark";
    if (key == "/straightBack")
        return "--straight-back";
    if (key == "/task")
        return "--task / --step";
    return key.empty() ? key : "--" + key.substr(1);
}

std::string fieldNames()
{
    using indicator::Field;
    std::string names;
    for (int i = 0; i <= static_cast<int>(Field::Spent); ++i)
        names += (names.empty() ? "" : ", ") + std::string(nameOf(static_cast<Field>(i)));
    return names;
}

/// A member that is missing is named by the finding itself, not by its place.
text::Message words(const base::Finding<base::JsonProblem> &finding)
{
    const bool isWrong = finding.problem == base::JsonProblem::WrongValue;
    if (isWrong && finding.place.pointer == "/field")
        return text::fieldUnknown(finding.subject, fieldNames());
    if (isWrong && finding.place.pointer == "/due")
        return text::badInstant(finding.subject);
    const bool isMissing = finding.problem == base::JsonProblem::MissingKey;
    const std::string member =
        isMissing && finding.place.pointer.empty() ? '/' + finding.subject : finding.place.pointer;
    return text::optionFault(finding.problem, optionOf(member), finding.subject, "himpun-cli act");
}

/// Of an operation that is not known nothing else can be said: its options are not known either.
void complain(Console &console, const Misread &misread)
{
    const auto unknown = std::ranges::find_if(misread, [](const auto &finding) {
        return finding.place.pointer == "/do" && finding.problem == base::JsonProblem::WrongValue;
    });
    if (unknown != misread.end())
        return console.complain(text::operationUnknown(unknown->subject, operations), Exit::Usage);
    for (const auto &finding : misread)
        console.complain(words(finding), Exit::Usage);
}

void complain(Console &console, service::Workbench &bench, const std::string &file,
              const NotACommand &reason, const workflow::CycleId &cycle)
{
    if (const auto *misread = std::get_if<Misread>(&reason)) {
        complain(console, *misread);
    } else if (const auto *unclear = std::get_if<UnclearStep>(&reason)) {
        console.complain(wordsFor(bench, *unclear), Exit::Refused);
    } else {
        complain(console, &bench, file, std::get<service::Trouble>(reason), {cycle, {}, {}});
    }
}

/// As people write one; the parser would take 010 for 8.
std::string taskNumber(const std::string &text)
{
    const bool isNumber = !text.empty() && text.size() < 10 && text.front() != '0'
                          && std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
    return isNumber ? std::string() : text;
}

void act(Console &console, Act act)
{
    if (act.operation == "start") // which is a verb of its own
        return console.complain(text::operationUnknown(act.operation, operations), Exit::Usage);
    if (const auto odd = std::ranges::find_if_not(act.remarks, isRemark); odd != act.remarks.end())
        return console.complain(text::badRemark(*odd), Exit::Usage);
    const base::SystemClock clock;
    const auto bench = openFile(console, act.file, Access::Write, clock);
    if (!bench)
        return;
    const auto cycle = chooseCycle(console, *bench, act.file, act.cycle);
    if (!cycle)
        return;
    act.cycle = cycle->text;
    auto asked = readCommand(act.object().dump(), *bench).asked;
    if (!asked)
        return complain(console, *bench, act.file, asked.error(), *cycle);
    if (auto *fill = std::get_if<FillCell>(&*asked); fill && !readTyped(console, *bench, *fill))
        return;
    const auto done = execute(*bench, *asked);
    if (done)
        return say(console, *bench, *asked, *done);
    if (const auto *trouble = std::get_if<service::Trouble>(&done.error()))
        complain(console, bench.get(), act.file, *trouble, aboutOf(*asked));
    else
        console.complain(std::get<text::Message>(done.error()), Exit::Broken);
}

} // namespace

void addAct(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("act", "Melakukan sesuatu sebagai seorang pejabat");
    auto asked = std::make_shared<Act>();
    verb->add_option("FILE", asked->file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("OPERATION", asked->operation, operations)->required();
    verb->add_option("--as", asked->by, "NIP")->required();
    verb->add_option("--cycle", asked->cycle, "Siklus; tanpa ini satu-satunya yang berjalan");
    verb->add_option("--task", asked->task, "Nomor tugas, seperti pada inbox")
        ->check(CLI::Validator(taskNumber, {}));
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
    text("--field", "field", ("Kolom: " + fieldNames()).c_str());
    text("--value", "value", "Isi sel, angka ditulis cara Indonesia");
    text("--file", "file", "Berkas lampiran atau bukti dukung");
    text("--name", "name", "Nama lampiran; tanpa ini nama berkasnya");
    verb->add_option("--units", asked->lists["units"], "Bidang yang dibuka kembali")
        ->delimiter(',');
    verb->add_option("--to", asked->lists["to"], "NIP penerima tugas")->delimiter(',');
    verb->add_option("--remark", asked->remarks, "Catatan sel: BIDANG/INDIKATOR/KOLOM=isi");
    verb->add_flag("--straight-back", asked->straightBack,
                   "Sesudah diperbaiki dan diperiksa di bidangnya, langsung kembali kepada Anda");
    verb->callback([&console, asked] { act(console, *asked); });
}

} // namespace himpun::cli
