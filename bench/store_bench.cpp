// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger on disk, beside SQLite's own interface doing the same statements.
#include "big_file.h"

#include "store/folder.h"

#include "himpun/store/rows.h"

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <map>

namespace
{

/// Of the act alone: thinking up what somebody does next is the bench's own work.
class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

using namespace himpun;
using namespace himpun::bench;
using store::Durability;
using store::SqliteRepository;

const sop::Sop &sopInUse()
{
    static const sop::Sop sop = store::support::shippedSop("3-disperindag-nganjuk");
    return sop;
}

const store::support::Folder &folder()
{
    static const store::support::Folder folder;
    return folder;
}

fs::path freshFile()
{
    static int number = 0;
    return folder() / ("file-" + std::to_string(++number) + ".himpun");
}

/// A file with as much as \a fill says, made once.
const fs::path &fileWith(const Fill &fill)
{
    static std::map<Fill, fs::path> files;
    auto &file = files[fill];
    if (file.empty()) {
        file = freshFile();
        fillFile(file, fill);
    }
    return file;
}

/// Acts as people do: decide, evolve, append; a new cycle whenever one is finished.
void act(benchmark::State &state, Durability durability)
{
    auto repository = SqliteRepository::create(freshFile(), {"bench", {}}, durability).value();
    for (const store::Content &content : store::support::startContents(sopInUse()))
        repository->contents().put(content);
    std::optional<store::support::Walk> walk;
    unsigned cycles = 0;
    const std::vector<store::Content> none;
    for (auto _ : state) {
        std::optional<workflow::Event> event;
        if (walk)
            event = walk->ahead();
        if (!event) {
            const std::string name = "siklus-" + std::to_string(++cycles);
            walk.emplace(sopInUse(), workflow::CycleId{name}, cycles, 6);
            walk->nameContentsAlike();
            event = walk->start();
        }
        store::Act act = walk->act(*event);
        act.contents = none;
        const Stopwatch watch;
        if (!repository->journal().append(act))
            state.SkipWithError("refused");
        state.SetIterationTime(watch.seconds());
    }
}

/// The same rows by the same six statements, prepared once, with everything known beforehand: the
/// least that any program on SQLite must spend.
class RawActs
{
public:
    RawActs(const fs::path &file, Durability durability)
    {
        SqliteRepository::create(file, {"bench", {}}).value();
        must(sqlite3_open(file.c_str(), &m_handle), m_handle);
        run(durability == Durability::PowerCut ? "PRAGMA synchronous=FULL"
                                               : "PRAGMA synchronous=NORMAL");
        run("PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000");
        prepare();
        walkAhead();
    }
    ~RawActs()
    {
        m_statements.clear();
        sqlite3_close(m_handle);
    }
    RawActs(const RawActs &) = delete;
    RawActs &operator=(const RawActs &) = delete;

    void next()
    {
        const Row &row = m_rows[m_next++ % m_rows.size()];
        const bool again = row.cycle.events == 1;
        m_stream += again ? 1 : 0;
        statement(0).run();
        if (again)
            statement(5).integer(1, m_stream).text(2, std::to_string(m_stream)).run();
        statement(1)
            .integer(1, ++m_seq)
            .integer(2, m_stream)
            .integer(3, row.cycle.events)
            .integer(4, row.at)
            .text(5, row.by)
            .blob(6, std::string_view(row.command).substr(0, 16))
            .text(7, row.kind)
            .text(8, row.body)
            .blob(9, row.hash)
            .run();
        statement(6).integer(1, m_seq).blob(2, row.hash).run();
        for (const store::TaskRow &task : row.tasks)
            write(task);
        write(row.cycle);
        statement(4).run();
    }

private:
    struct Row {
        std::int64_t at = 0;
        std::string by, command, kind, body;
        base::Digest hash;
        store::CycleRow cycle;
        std::vector<store::TaskRow> tasks;
    };

    RawStatement &statement(std::size_t which) { return *m_statements[which]; }
    void run(const char *sql)
    {
        must(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), m_handle);
    }

    void prepare()
    {
        for (const char *sql :
             {"BEGIN IMMEDIATE", "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?)",
              "INSERT INTO task VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
              "state=excluded.state, due=excluded.due, stage=excluded.stage, "
              "inbox=excluded.inbox, closed_by=excluded.closed_by, closed_at=excluded.closed_at, "
              "closed_event=excluded.closed_event, superseded_round=excluded.superseded_round, "
              "superseded_event=excluded.superseded_event",
              "INSERT INTO cycle VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
              "state=excluded.state, last_event_at=excluded.last_event_at, "
              "ended_at=excluded.ended_at, events=excluded.events",
              "COMMIT", "INSERT INTO stream VALUES (?,?)",
              "INSERT INTO head VALUES (1,?,?) ON CONFLICT DO UPDATE SET seq=excluded.seq, "
              "hash=excluded.hash"})
            m_statements.push_back(std::make_unique<RawStatement>(m_handle, sql));
    }

    /// Prepares the rows of some cycles, so that none of that is measured.
    void walkAhead()
    {
        for (unsigned cycle = 1; cycle <= 20; ++cycle) {
            store::support::Walk walk(sopInUse(), {"siklus-" + std::to_string(cycle)}, cycle, 6);
            walk.nameContentsAlike();
            for (std::optional event = walk.start(); event; event = walk.ahead()) {
                Row row{event->at.time_since_epoch().count(),
                        event->by.text,
                        event->command.text,
                        std::string(ledger::kindOf(event->fact)),
                        {},
                        {},
                        {},
                        {}};
                ledger::encode(*event, row.body);
                row.hash = base::sha256(row.body);
                row.cycle = store::cycleRowOf(walk.id(), walk.cycle());
                for (const auto id : store::touchedBy(*event, walk.cycle()))
                    row.tasks.push_back(store::taskRowOf(walk.id(), sopInUse(), walk.cycle(),
                                                         walk.cycle().task(id)));
                m_rows.push_back(std::move(row));
            }
        }
    }

    void write(const store::TaskRow &task)
    {
        RawStatement &insert = statement(2);
        insert.integer(1, m_stream).integer(2, task.id.number).text(3, task.step.text);
        if (task.unit)
            insert.text(4, task.unit->text);
        else
            insert.nothing(4);
        insert.integer(5, task.activation).integer(6, task.round).text(7, "completed");
        insert.integer(8, task.opened.time_since_epoch().count());
        if (task.due)
            insert.integer(9, task.due->time_since_epoch().count());
        else
            insert.nothing(9);
        insert.text(10, "running");
        if (task.closed) {
            insert.nothing(11).text(12, task.closed->by.text);
            insert.integer(13, task.closed->at.time_since_epoch().count());
            insert.integer(14, task.closed->event);
        } else {
            insert.text(11, task.inbox.front().text).nothing(12).nothing(13).nothing(14);
        }
        insert.nothing(15).nothing(16).run();
    }

    void write(const store::CycleRow &cycle)
    {
        statement(3)
            .integer(1, m_stream)
            .text(2, cycle.title)
            .text(3, "2026-TW3")
            .text(4, cycle.sop.text)
            .blob(5, cycle.sopDigest)
            .blob(6, cycle.office)
            .blob(7, cycle.calendar)
            .text(8, "running")
            .integer(9, cycle.startedAt.time_since_epoch().count())
            .integer(10, cycle.lastEventAt.time_since_epoch().count())
            .nothing(11)
            .integer(12, cycle.events)
            .run();
    }

    sqlite3 *m_handle = nullptr;
    std::vector<std::unique_ptr<RawStatement>> m_statements;
    std::vector<Row> m_rows;
    std::size_t m_next = 0;
    std::int64_t m_seq = 0, m_stream = 1;
};

void rawAct(benchmark::State &state, Durability durability)
{
    RawActs acts(freshFile(), durability);
    for (auto _ : state) {
        const Stopwatch watch;
        acts.next();
        state.SetIterationTime(watch.seconds());
    }
}

double numberFrom(sqlite3 *handle, const char *sql)
{
    double number = 0;
    const auto first = [](void *result, int, char **row, char **) {
        *static_cast<double *>(result) = std::stod(row[0]);
        return 0;
    };
    must(sqlite3_exec(handle, sql, first, &number, nullptr), handle);
    return number;
}

/// What the ledger grows by on disk: all pages of the table and its index, for every event; and
/// for an act alone, without the events that start a cycle, which are as long as the office is
/// large.
void logSize(benchmark::State &state)
{
    const auto file = fileWith({20'000});
    sqlite3 *handle = nullptr;
    must(sqlite3_open(file.c_str(), &handle), handle);
    for (auto _ : state) {
        const double pages =
            numberFrom(handle, "SELECT sum(pgsize) FROM dbstat WHERE name IN ('event', "
                               "'sqlite_autoindex_event_1')");
        const double events = numberFrom(handle, "SELECT count(*) FROM event");
        const std::string ofStarts = " FROM event WHERE kind LIKE 'cycle.started.%'";
        const double starts = numberFrom(handle, ("SELECT count(*)" + ofStarts).c_str());
        const double octets = numberFrom(
            handle,
            ("SELECT sum(length(CAST(body AS BLOB)) + length(CAST(by AS BLOB)) + length(command)"
             " + length(kind) + length(hash))"
             + ofStarts)
                .c_str());
        state.counters["act"] = (pages - octets) / (events - starts);
        state.counters["event"] = pages / events;
    }
    sqlite3_close(handle);
}

void verifyFile(benchmark::State &state)
{
    auto repository = SqliteRepository::openReadOnly(fileWith({1'000'000})).value();
    for (auto _ : state) {
        const auto report = repository->verify();
        if (!report.isSound() || report.events < 1'000'000)
            state.SkipWithError("not sound");
    }
}

void rebuildFile(benchmark::State &state)
{
    auto repository = SqliteRepository::open(fileWith({1'000'000}), {"bench", {}}).value();
    for (auto _ : state)
        repository->rebuild();
}

void openAndReadInbox(benchmark::State &state, std::uint64_t events)
{
    const auto file = fileWith({events});
    for (auto _ : state) {
        auto repository = SqliteRepository::open(file, {"bench", {}}).value();
        const auto inbox = repository->overview().inboxOf({"kasi@bidang-2"});
        benchmark::DoNotOptimize(inbox.size());
    }
}

/// What is allocated and not given back: of the program, not of SQLite's files.
double liveBytes()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

/// What a program holds once it has opened the file and read an inbox.
double bytesAtWork(const fs::path &file)
{
    const double before = liveBytes();
    auto repository = SqliteRepository::open(file, {"bench", {}}).value();
    const auto inbox = repository->overview().inboxOf({"kasi@bidang-2"});
    benchmark::DoNotOptimize(inbox.size());
    return liveBytes() - before;
}

void memoryAtWork(benchmark::State &state)
{
    const auto few = fileWith({0, 10}), many = fileWith({0, 1'000});
    for (auto _ : state) {
        bytesAtWork(few); // what is loaded once stays
        const double small = bytesAtWork(few);
        state.counters["large"] = bytesAtWork(many);
        state.counters["ratio"] = bytesAtWork(many) / small;
    }
}

BENCHMARK_CAPTURE(act, full, Durability::PowerCut)->Name("store/act_full")->UseManualTime();
BENCHMARK_CAPTURE(rawAct, full, Durability::PowerCut)
    ->Name("store/act_full/baseline")
    ->UseManualTime();
BENCHMARK_CAPTURE(act, normal, Durability::Crash)->Name("store/act_normal")->UseManualTime();
BENCHMARK_CAPTURE(rawAct, normal, Durability::Crash)
    ->Name("store/act_normal/baseline")
    ->UseManualTime();
BENCHMARK(logSize)->Name("ledger/bytes_an_act")->Iterations(1);
BENCHMARK(memoryAtWork)->Name("store/memory_1000_cycles")->Iterations(1);
BENCHMARK(verifyFile)
    ->Name("store/verify_1000000")
    ->UseRealTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(rebuildFile)
    ->Name("store/rebuild_1000000")
    ->UseRealTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openAndReadInbox, large, 1'000'000)
    ->Name("store/open_inbox_1000000")
    ->UseRealTime();
BENCHMARK_CAPTURE(openAndReadInbox, small, 1'000)
    ->Name("store/open_inbox_1000000/baseline")
    ->UseRealTime();

} // namespace
