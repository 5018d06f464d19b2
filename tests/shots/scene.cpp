// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "himpun/practice/practice_office.h"
#include "himpun/practice/practice_run.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/text/format.h"
#include "himpun/text/trouble.h"
#include "himpun/workflow/authority.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace himpun::shots
{

namespace
{

using workflow::CycleId;
using workflow::UnitId;

const sop::SopId wanted{"disperindag-nganjuk"};

template <class T>
T sure(service::Outcome<T> outcome)
{
    if (!outcome)
        qFatal("the office of the pictures cannot be made: %s",
               text::message(outcome.error(), {}).text().c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

sop::Sop sopOfThePictures()
{
    const auto sops = practice::shippedSops();
    return *std::ranges::find(sops, wanted, &sop::Sop::id);
}

/// People at work, one act after the other.
class Play
{
public:
    explicit Play(const QString &file)
        : m_bench(sure(service::Workbench::at(
            [&] {
                return store::SqliteRepository::create(file.toStdString(), {"shots", {}});
            },
            m_clock, ledger::leastCost)))
    {
    }

    void furnish()
    {
        sure(practice::furnish(*m_bench, m_clock, m_sop, m_practice, timeOf(Scene::Quiet)));
    }

    void found()
    {
        m_clock.set(timeOf(Scene::New));
        const auto &by = m_practice.office.coordinators.front();
        sure(m_bench->adoptOffice(m_practice.office, by));
        sure(m_bench->adoptSop(m_sop, by));
        sure(m_bench->setPassword(by, {}, std::string(practice::practicePassword)));
    }

    void work();
    void correctWhatWasSigned();

private:
    void at(const char *time)
    {
        m_clock.set(*base::parseInstant(time));
        sure(m_bench->fireTimers());
    }
    CycleId start(const char *period);
    template <class Make>
    void act(const CycleId &cycle, const std::optional<UnitId> &unit, Make make);
    void type(const CycleId &cycle, const UnitId &unit, std::size_t cells);
    void explain(const CycleId &cycle, const UnitId &unit);
    void correct(const CycleId &cycle, const UnitId &unit);
    void handIn(const CycleId &cycle, const UnitId &unit);
    void complete(const CycleId &cycle, const std::optional<UnitId> &unit = {});
    void approve(const CycleId &cycle, const std::optional<UnitId> &unit = {});
    void sendBack(const CycleId &cycle, const UnitId &unit,
                  std::vector<workflow::CellRemark> remarks);
    void sendBackDraft(const CycleId &cycle);
    workflow::OfficialId clerkOf(const UnitId &unit) const;

    base::HandClock m_clock{practice::practiceMorning()};
    const sop::Sop m_sop = sopOfThePictures();
    const practice::PracticeOffice m_practice = *practice::practiceOfficeFor(wanted);
    std::unique_ptr<service::Workbench> m_bench;
};

CycleId Play::start(const char *period)
{
    service::StartOrder order = practice::practiceOrder(m_sop, m_practice);
    order.period = *calendar::Period::parse(period);
    order.title = text::period(order.period);
    return sure(m_bench->start(order));
}

/// Whoever has the open task of \a unit does what \a make makes of it.
template <class Make>
void Play::act(const CycleId &cycle, const std::optional<UnitId> &unit, Make make)
{
    const service::CycleView view = sure(m_bench->view(cycle));
    const auto open = view.cycle.openTasks();
    const auto task =
        std::ranges::find_if(open, [&](const workflow::Task *each) { return each->unit == unit; });
    if (task == open.end())
        qFatal("nobody has anything to do there");
    const auto by = workflow::inboxOf(*view.sop, view.cycle, **task).front();
    sure(m_bench->perform({cycle, by, {}, make(**task)}));
    m_clock.set(m_clock.now() + std::chrono::minutes(4));
}

workflow::OfficialId Play::clerkOf(const UnitId &unit) const
{
    const auto assignment =
        std::ranges::find_if(m_practice.office.assignments, [&](const workflow::Assignment &each) {
            return each.unit == unit && each.actor.text == "kasi";
        });
    return assignment->officials.front();
}

void Play::type(const CycleId &cycle, const UnitId &unit, std::size_t cells)
{
    const service::PracticeSheet &sheet = *m_practice.practice.find(unit);
    for (const service::PracticeFile &file : sheet.evidence)
        sure(m_bench->attach(
            {cycle, clerkOf(unit), {}, workflow::Attach{std::nullopt, file.name, {}, 0}},
            file.content));
    for (std::size_t index = 0; index < std::min(cells, sheet.cells.size()); ++index)
        sure(m_bench->fill({cycle, unit, clerkOf(unit), sheet.cells[index]}));
}

void Play::correct(const CycleId &cycle, const UnitId &unit)
{
    for (const indicator::Cell &cell : m_practice.practice.find(unit)->corrections)
        sure(m_bench->fill({cycle, unit, clerkOf(unit), cell}));
}

void Play::complete(const CycleId &cycle, const std::optional<UnitId> &unit)
{
    act(cycle, unit, [](const workflow::Task &task) {
        return workflow::Complete{task.id, {}, {}};
    });
}

void Play::approve(const CycleId &cycle, const std::optional<UnitId> &unit)
{
    act(cycle, unit, [](const workflow::Task &task) {
        return workflow::Approve{task.id, {}, {}, {}};
    });
}

void Play::correctWhatWasSigned()
{
    const UnitId trade{"perdagangan"};
    furnish();
    m_clock.set(timeOf(Scene::Corrected) - std::chrono::hours(1));
    sure(m_bench->perform({finishedCycle,
                           m_practice.office.coordinators.front(),
                           {},
                           workflow::Reopen{{"isi-kertas-kerja"},
                                            {trade},
                                            "Rilis BPS direvisi: inflasi pangan 3,6 persen.",
                                            workflow::WayBack::StraightBack}}));
    for (const auto &[row, field, text] :
         {indicator::Cell{"inflasi-pangan", indicator::Field::Actual, "3.6"},
          indicator::Cell{"inflasi-pangan", indicator::Field::Note, "Rilis BPS yang direvisi."}})
        sure(m_bench->fill({finishedCycle, trade, clerkOf(trade), {row, field, text}}));
    handIn(finishedCycle, trade);
    approve(finishedCycle, trade);
    approve(finishedCycle);
    complete(finishedCycle);
}

/// Another period has other targets, so other reasons are wanted.
void Play::explain(const CycleId &cycle, const UnitId &unit)
{
    const service::SheetView sheet = sure(m_bench->sheet(cycle, unit));
    if (sheet.missing.empty())
        return;
    const auto period = sure(m_bench->view(cycle)).cycle.period;
    const auto &typed = m_practice.practice.find(unit)->cells;
    const auto evidence =
        std::ranges::find(typed, indicator::Field::Evidence, &indicator::Cell::field);
    for (const indicator::Missing &missing : sheet.missing) {
        indicator::Cell cell{missing.row, missing.field, "Pendampingan rutin di lapangan."};
        if (cell.field == indicator::Field::Actual)
            cell.text = sheet.form.find(indicator::IndicatorId{cell.row})
                            ->targetFor(period)
                            ->lower.toString();
        if (cell.field == indicator::Field::Evidence)
            cell.text = evidence->text;
        sure(m_bench->fill({cycle, unit, clerkOf(unit), cell}));
    }
    explain(cycle, unit); // what is filled in now may want a reason
}

void Play::handIn(const CycleId &cycle, const UnitId &unit)
{
    type(cycle, unit, 1000);
    explain(cycle, unit);
    complete(cycle, unit);
}

void Play::sendBack(const CycleId &cycle, const UnitId &unit,
                    std::vector<workflow::CellRemark> remarks)
{
    act(cycle, unit, [&](const workflow::Task &task) {
        workflow::SendBack command;
        command.task = task.id;
        command.reason = "Angka belum sama dengan rekapitulasi bulanan. Mohon dicocokkan dulu.";
        command.remarks = std::move(remarks);
        return command;
    });
}

void Play::sendBackDraft(const CycleId &cycle)
{
    act(cycle, {}, [](const workflow::Task &task) {
        workflow::SendBack command;
        command.task = task.id;
        command.reason = "Lampirkan penjelasan atas capaian di bawah target sebelum diparaf lagi.";
        return command;
    });
}

/// Sekretariat is done, Perindustrian waits for its second judgement, Perdagangan got its sheet
/// back, Pasar is half written and late, the others have not begun; an earlier quarter came back
/// from the head, and another has just been started.
void Play::work()
{
    const UnitId staff{"sekretariat"}, industry{"industri"}, trade{"perdagangan"}, market{"pasar"};
    furnish();
    const CycleId second = start("2026-TW2");
    complete(second);
    complete(second);
    for (const service::Unit &unit : m_practice.office.units) {
        handIn(second, unit.id);
        approve(second, unit.id);
    }
    at("2026-11-24T02:10:00Z");
    handIn(runningCycle, staff);
    approve(runningCycle, staff);
    handIn(runningCycle, industry);
    sendBack(runningCycle, industry,
             {{industry, m_practice.practice.find(industry)->cells.front().row, "actual",
               "Bandingkan dengan data OSS."}});
    correct(runningCycle, industry);
    at("2026-11-26T03:30:00Z");
    handIn(runningCycle, trade);
    const auto &typed = m_practice.practice.find(trade)->cells;
    sendBack(runningCycle, trade,
             {{trade, typed.front().row, "actual", "Rekap bulan Oktober belum masuk."},
              {trade, typed.back().row, "", "Sebutkan pasar yang diawasi."}});
    type(runningCycle, market, m_practice.practice.find(market)->cells.size() / 2);
    complete(second);
    approve(second);
    sendBackDraft(second);
    at("2026-11-27T01:20:00Z");
    explain(runningCycle, industry);
    complete(runningCycle, industry);
    start("2026-TW1");
}

QString made(Scene scene)
{
    static const QTemporaryDir folder;
    static std::map<Scene, QString> files;
    QString &file = files[scene];
    if (!file.isEmpty())
        return file;
    file = folder.filePath(QString::number(static_cast<int>(scene)));
    Play play(file);
    switch (scene) {
    case Scene::Quiet: play.furnish(); break;
    case Scene::Busy: play.work(); break;
    case Scene::New: play.found(); break;
    case Scene::Corrected: play.correctWhatWasSigned(); break;
    }
    return file;
}

} // namespace

base::Instant timeOf(Scene scene)
{
    return *base::parseInstant(scene == Scene::Busy ? "2026-11-27T01:24:00Z"
                                                    : "2026-11-23T02:00:00Z");
}

QString fileWith(Scene scene, const QString &folder)
{
    const QString file = QDir(folder).filePath(QStringLiteral("Disperindag Nganjuk.himpun"));
    QFile::remove(file);
    if (!QFile::copy(made(scene), file))
        qFatal("no file can be made in %s", qPrintable(folder));
    return file;
}

} // namespace himpun::shots
