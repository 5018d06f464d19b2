// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "../raw_statement.h"
#include "himpun/ledger/chain.h"
#include "himpun/ledger/event_codec.h"
#include "himpun/practice/practice_office.h"
#include "himpun/practice/practice_run.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/text/trouble.h"
#include "office_file.h"
#include "password_check.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace himpun::bench
{

namespace
{

const sop::SopId wanted{"disperindag-nganjuk"};
const base::Instant now = *base::parseInstant("2026-11-23T02:00:00Z");

QString freshFile()
{
    static const QTemporaryDir folder;
    static int number = 0;
    return folder.filePath(QStringLiteral("%1.himpun").arg(++number));
}

sop::Sop sopInUse()
{
    const auto sops = practice::shippedSops();
    return *std::ranges::find(sops, wanted, &sop::Sop::id);
}

template <class T>
T sure(service::Outcome<T> outcome)
{
    if (!outcome)
        qFatal("the office to be measured cannot be made: %s",
               text::message(outcome.error(), {}).text().c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

std::unique_ptr<service::Workbench> benchAt(const QString &file, const base::Clock &clock)
{
    return sure(service::Workbench::at(
        [&] {
            return store::SqliteRepository::create(file.toStdString(), {"bench", {}});
        },
        clock, ledger::leastCost));
}

/// The market's first indicator, again and again.
void multiply(service::Office &office, int indicators)
{
    const auto agreement = std::ranges::find(office.agreements, market, &service::Agreement::unit);
    indicator::Indicator pattern = agreement->form.indicators.front();
    pattern.periodTargets.clear(); // as many rows as an office file may have values for
    pattern.definition.clear();
    pattern.source.clear();
    pattern.responsible.clear();
    pattern.objective.clear();
    pattern.aggregation = indicator::Aggregation::Fixed; // the year's target holds all year
    agreement->form.indicators.clear();
    agreement->form.budget.clear();
    for (int number = 1; number <= indicators; ++number) {
        indicator::Indicator next = pattern;
        next.id.text = "indikator-" + std::to_string(number);
        next.code = std::to_string(number);
        next.name = "Indikator kinerja nomor " + std::to_string(number);
        agreement->form.indicators.push_back(std::move(next));
    }
}

/// The events of \a finished once more, in cycles of other names.
void repeat(const QString &file, const std::vector<store::Recorded> &finished, std::uint64_t events,
            ledger::ChainHead head)
{
    sqlite3 *handle = nullptr;
    must(sqlite3_open(file.toStdString().c_str(), &handle), handle);
    must(sqlite3_exec(handle, "BEGIN", nullptr, nullptr, nullptr), handle);
    {
        RawStatement addStream(handle, "INSERT INTO stream (name) VALUES (?)");
        RawStatement addEvent(handle, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?)");
        std::string body;
        for (int copy = 1; head.seq < events; ++copy) {
            const std::string name = "arsip-" + std::to_string(copy);
            addStream.text(1, name).run();
            const std::int64_t stream = sqlite3_last_insert_rowid(handle);
            for (const store::Recorded &recorded : finished) {
                const workflow::Event &event = recorded.event;
                body.clear();
                ledger::encode(event, body);
                ledger::Entry entry{head.seq + 1,
                                    name,
                                    recorded.number,
                                    event.at,
                                    event.by.text,
                                    event.command.text,
                                    ledger::kindOf(event.fact),
                                    body,
                                    {}};
                entry.hash = ledger::chainHash(head.hash, entry);
                head = {entry.seq, entry.hash};
                addEvent.integer(1, static_cast<std::int64_t>(entry.seq))
                    .integer(2, stream)
                    .integer(3, entry.number)
                    .integer(4, entry.at.time_since_epoch().count())
                    .text(5, entry.by)
                    .blob(6, packed(entry.command))
                    .text(7, entry.kind)
                    .text(8, entry.body)
                    .blob(9, entry.hash)
                    .run();
            }
        }
    }
    must(sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr), handle);
    sqlite3_close(handle);
}

} // namespace

QString fileWithSheet(int indicators)
{
    static std::map<int, QString> files;
    QString &file = files[indicators];
    if (!file.isEmpty())
        return file;
    file = freshFile();
    base::HandClock clock(now);
    const auto bench = benchAt(file, clock);
    auto practice = *practice::practiceOfficeFor(wanted);
    multiply(practice.office, indicators);
    const sop::Sop sop = sopInUse();
    service::StartOrder order = practice::practiceOrder(sop, practice);
    order.units = {market};
    sure(bench->adoptOffice(practice.office, order.by));
    sure(bench->adoptSop(sop, order.by));
    sure(practice::PracticeRun(*bench, clock, practice.practice).runToTheForms(order));
    return file;
}

QString fileWithEvents(std::uint64_t events)
{
    static std::map<std::uint64_t, QString> files;
    QString &file = files[events];
    if (!file.isEmpty())
        return file;
    file = freshFile();
    base::HandClock clock(now);
    auto bench = benchAt(file, clock);
    sure(practice::furnish(*bench, clock, sopInUse(), *practice::practiceOfficeFor(wanted), now));
    const auto finished = sure(bench->history(firstCycle));
    const ledger::ChainHead head = sure(bench->head());
    bench.reset();
    repeat(file, finished, events, head);
    auto repository = store::SqliteRepository::open(file.toStdString(), {"bench", {}});
    if (!repository || !(*repository)->rebuild())
        qFatal("the file to be measured is not whole");
    return file;
}

Desk::Desk(const QString &file) : clock(now), prompter(app::passwordCheck(backstage, seat))
{
    backstage.open(app::opener(file, clock), [](const auto &trouble) {
        if (trouble)
            qFatal("the file to be measured does not open");
    });
    QObject asker;
    backstage.ask(
        &asker, [](service::Workbench &bench) { return bench.office(); },
        [this](auto office) { seat.office = *office; });
    settle();
    seat.official = clerk;
}

Desk::~Desk()
{
    settle();
}

void Desk::settle()
{
    do { // an answer may lead to the next question
        while (!backstage.isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    } while (!backstage.isIdle());
}

} // namespace himpun::bench
