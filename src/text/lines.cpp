// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/lines.h"

#include "himpun/text/finding.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "himpun/workflow/authority.h"
#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string stepLabel(const sop::Step &step)
{
    return say(Phrases::tr("langkah %1 “%2”"), step.no, step.activity);
}

/// With the id that commands name it by.
std::string stepWithId(const sop::Step &step)
{
    return stepLabel(step) + " [" + step.id.text + ']';
}

std::string unitWithId(const workflow::UnitId &unit, const Names &names)
{
    return names.unit(unit) + " [" + unit.text + ']';
}

std::string dueWords(const std::optional<base::Instant> &due,
                     const calendar::WorkingCalendar &calendar, base::Instant now)
{
    if (!due)
        return say(Phrases::tr("tanpa tenggat"));
    return say(Phrases::tr("tenggat %1 (%2)"), dateAndTime(*due, calendar.data().zone),
               timeLeft(calendar, now, *due));
}

std::string dueWords(const std::optional<base::Instant> &due, workflow::CycleState cycle,
                     const calendar::WorkingCalendar &calendar, base::Instant now)
{
    if (cycle == workflow::CycleState::Suspended)
        return say(Phrases::tr("ditunda"));
    return dueWords(due, calendar, now);
}

std::string stateOf(const workflow::Task &task, workflow::CycleState cycle, const Names &names,
                    const calendar::WorkingCalendar &calendar, base::Instant now)
{
    std::string words =
        say(Phrases::tr("%1, putaran %2"), label(task.state), std::to_string(task.round));
    if (task.closed)
        words += say(Phrases::tr(", oleh %1 pada %2"), names.person(task.closed->by),
                     dateAndTime(task.closed->at, calendar.data().zone));
    else
        words += ", " + dueWords(task.due, cycle, calendar, now);
    if (task.superseded)
        words += say(Phrases::tr(", tidak berlaku lagi"));
    return words;
}

std::string holdersWords(const workflow::Task &task, const workflow::Cycle &cycle,
                         const sop::Sop &sop, const Names &names)
{
    if (task.delegation)
        return say(Phrases::tr("dititipkan %1 kepada %2"), names.person(task.delegation->from),
                   names.person(task.delegation->to));
    if (task.claimedBy)
        return say(Phrases::tr("diambil %1"), names.person(*task.claimedBy));
    std::vector<std::string> people;
    for (const workflow::OfficialId &official : workflow::inboxOf(sop, cycle, task))
        people.push_back(names.person(official));
    return people.empty() ? say(Phrases::tr("belum ada yang boleh mengerjakannya"))
                          : enumerated(people);
}

} // namespace

std::string taskLine(const workflow::Task &task, const workflow::Cycle &cycle, const sop::Sop &sop,
                     const Names &names, const calendar::WorkingCalendar &calendar,
                     base::Instant now)
{
    const std::string unit = task.unit ? ", " + unitWithId(*task.unit, names) : std::string();
    const std::string round = task.round > 1
                                  ? say(Phrases::tr(", putaran %1"), std::to_string(task.round))
                                  : std::string();
    std::string line = "  " + std::to_string(task.id.number) + "  "
                       + stepWithId(sop.step(task.step)) + unit + round;
    return line + " · " + holdersWords(task, cycle, sop, names) + " · "
           + dueWords(task.due, cycle.state, calendar, now);
}

std::vector<std::string> stepLines(const sop::Step &step, const workflow::Cycle &cycle,
                                   const Names &names, const calendar::WorkingCalendar &calendar,
                                   base::Instant now, const TaskNotes &notes)
{
    std::vector<std::string> lines{stepWithId(step)};
    std::map<std::optional<workflow::UnitId>, const workflow::Task *> latest;
    for (const workflow::Task &task : cycle.tasks) {
        if (task.step == step.id)
            latest[task.unit] = &task;
    }
    for (const auto &[unit, task] : latest) {
        const std::string where = unit ? unitWithId(*unit, names) + ": " : std::string();
        lines.push_back("    " + where + stateOf(*task, cycle.state, names, calendar, now));
        const auto under = notes.find(task->id);
        if (under == notes.end())
            continue;
        for (const std::string &note : under->second)
            lines.push_back("        " + note);
    }
    if (latest.empty())
        lines.push_back("    " + say(Phrases::tr("belum dibuka")));
    return lines;
}

std::string forecastLine(const sop::Step &step, const workflow::ForecastStep &forecast,
                         calendar::Zone zone)
{
    const std::string opens = dateAndTime(forecast.opens, zone);
    if (!forecast.due)
        return say(Phrases::tr("%1: dibuka %2, tanpa tenggat"), stepWithId(step), opens);
    return say(Phrases::tr("%1: dibuka %2, tenggat %3"), stepWithId(step), opens,
               dateAndTime(*forecast.due, zone));
}

std::string historyLine(std::uint32_t number, base::Instant at, calendar::Zone zone,
                        const std::string &sentence)
{
    return std::to_string(number) + "  " + dateAndTime(at, zone) + "  " + sentence;
}

std::string cycleLine(const store::CycleRow &cycle, calendar::Zone zone)
{
    std::string line =
        say(Phrases::tr("%1 · %2 · SOP %3 · %4 · mulai %5"), cycle.id.text, cycle.title,
            cycle.sop.text, label(cycle.state), dateAndTime(cycle.startedAt, zone));
    if (cycle.endedAt)
        line += say(Phrases::tr(" · selesai %1"), dateAndTime(*cycle.endedAt, zone));
    return line;
}

std::string cycleHeading(const std::string &id, const workflow::Cycle &cycle,
                         const std::string &sop)
{
    return cycle.state == workflow::CycleState::Suspended
               ? say(Phrases::tr("Siklus %1, %2 (%3), sedang ditunda"), id, cycle.title, sop)
               : say(Phrases::tr("Siklus %1, %2 (%3)"), id, cycle.title, sop);
}

std::string remarkLine(const base::Place &place, const std::string &words, bool isNote)
{
    const std::string where = place.line > 0 ? text::place(place) : place.pointer;
    if (where.empty()) // of the file as a whole
        return isNote ? say(Phrases::tr("catatan: %1"), words) : words;
    return isNote ? say(Phrases::tr("catatan, %1: %2"), where, words) : where + ": " + words;
}

std::string officeNotFound(const std::string &office)
{
    return say(Phrases::tr("kantor “%1” bukan kantor latihan; sebutkan berkasnya dengan --office"),
               office);
}

std::string checkVerdict(const std::string &file, std::size_t errors, std::size_t notes)
{
    if (errors > 0)
        return say(Phrases::tr("%1: %n kesalahan", nullptr, static_cast<int>(errors)), file);
    if (notes > 0)
        return say(Phrases::tr("%1: baik, dengan %n catatan", nullptr, static_cast<int>(notes)),
                   file);
    return say(Phrases::tr("%1: baik"), file);
}

std::string cycleStarted(const std::string &cycle, const std::string &file)
{
    return say(Phrases::tr("Siklus %1 dimulai dan tersimpan di %2."), cycle, file);
}

std::string samePeriod(const store::CycleRow &other, const std::string &started)
{
    return say(Phrases::tr("Catatan: untuk %1 sudah ada siklus %2 (%3). Bila siklus kedua tidak "
                           "dimaksudkan, batalkan %4."),
               period(other.period), other.id.text, label(other.state), started);
}

std::string yearWithoutHolidays(int year)
{
    return say(Phrases::tr("Catatan: hari libur tahun %1 belum diketahui; tenggat di tahun itu "
                           "dihitung tanpanya."),
               std::to_string(year));
}

std::string indicatorsWithoutTarget(int without, int indicators, const calendar::Period &period)
{
    return say(Phrases::tr("Catatan: %1 dari %2 indikator tidak punya target untuk %3."),
               std::to_string(without), std::to_string(indicators), text::period(period));
}

std::string nextTasks(bool any)
{
    return any ? say(Phrases::tr("Tugas yang terbuka sekarang:"))
               : say(Phrases::tr("Tidak ada lagi tugas yang terbuka."));
}

std::string emptyInbox()
{
    return say(Phrases::tr("Tidak ada tugas yang menunggu."));
}

std::string passwordTaken(const std::string &person)
{
    return say(Phrases::tr("Kata sandi %1 dihapus. Ia membuat yang baru saat masuk berikutnya."),
               person);
}

std::string rebuilt(const std::string &file)
{
    return say(Phrases::tr("Tabel kerja di %1 telah disusun ulang dari peristiwa. Apakah ada "
                           "peristiwa yang hilang di ujungnya, tampak dengan himpun-cli verify."),
               file);
}

std::string actLine(base::Instant at, calendar::Zone zone, const std::string &sentence)
{
    return dateAndTime(at, zone) + "  " + sentence;
}

std::string actOnTask(const workflow::Task &task, const sop::Sop &sop, const Names &names,
                      base::Instant at, calendar::Zone zone)
{
    std::string line = say(Phrases::tr("langkah %1"), sop.step(task.step).no);
    if (task.unit)
        line += ", " + names.unit(*task.unit);
    line += say(Phrases::tr(", putaran %1"), std::to_string(task.round));
    line += " · " + label(task.state) + " · ";
    if (!task.due)
        return line + say(Phrases::tr("tanpa tenggat"));
    const std::string due = dateAndTime(*task.due, zone);
    return line
           + (at > *task.due ? say(Phrases::tr("tenggat %1, TERLAMBAT"), due)
                             : say(Phrases::tr("tenggat %1, tepat waktu"), due));
}

std::string documentWritten(const std::string &file)
{
    return say(Phrases::tr("Dokumen ditulis: %1"), file);
}

std::string demoHeading(const std::string &office, const std::string &sop)
{
    return say(Phrases::tr("%1 menjalankan SOP %2"), office, sop);
}

std::string demoFinished(const std::string &cycle, const std::string &file)
{
    return say(Phrases::tr("Siklus %1 selesai; semuanya tersimpan di %2."), cycle, file) + '\n';
}

} // namespace himpun::text
