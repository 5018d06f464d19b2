// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_tables.h"

#include "himpun/base/code.h"
#include "himpun/store/error.h"

namespace himpun::store
{

namespace
{

constexpr std::string_view writeCycle =
    "INSERT INTO cycle (stream, title, period, sop, sop_digest, office, calendar, state, "
    "started_at, last_event_at, ended_at, events) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) "
    "ON CONFLICT (stream) DO UPDATE SET title = excluded.title, period = excluded.period, "
    "sop = excluded.sop, sop_digest = excluded.sop_digest, office = excluded.office, "
    "calendar = excluded.calendar, state = excluded.state, started_at = excluded.started_at, "
    "last_event_at = excluded.last_event_at, ended_at = excluded.ended_at, "
    "events = excluded.events";
constexpr std::string_view writeTask =
    "INSERT INTO task (stream, number, step, unit, activation, round, state, opened, due, "
    "stage, inbox, closed_by, closed_at, closed_event, superseded_round, superseded_event) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
    "ON CONFLICT (stream, number) DO UPDATE SET state = excluded.state, due = excluded.due, "
    "stage = excluded.stage, inbox = excluded.inbox, closed_by = excluded.closed_by, "
    "closed_at = excluded.closed_at, closed_event = excluded.closed_event, "
    "superseded_round = excluded.superseded_round, "
    "superseded_event = excluded.superseded_event";
constexpr std::string_view writeSheet =
    "INSERT INTO sheet (stream, unit, revision, digest, by, at, event) VALUES (?,?,?,?,?,?,?) "
    "ON CONFLICT (stream, unit, revision) DO NOTHING";

void join(const std::vector<workflow::OfficialId> &officials, std::string &lines)
{
    lines.clear();
    for (const auto &official : officials) {
        if (!lines.empty())
            lines += '\n';
        lines += official.text;
    }
}

std::vector<workflow::OfficialId> split(std::string_view lines)
{
    std::vector<workflow::OfficialId> officials;
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        officials.push_back({std::string(lines.substr(0, end))});
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
    }
    return officials;
}

template <class Enum>
Enum readWord(const Statement &row, int column)
{
    const auto value = base::fromCode<Enum>(row.text(column));
    if (!value)
        throw StoreError(StoreFault::Damaged,
                         "a table holds the word '" + std::string(row.text(column)) + "'");
    return *value;
}

std::optional<base::Instant> instantOrNone(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

} // namespace

RowWriter::RowWriter(sqlite3 *handle)
    : m_cycle(handle, writeCycle), m_task(handle, writeTask), m_sheet(handle, writeSheet)
{
}

void RowWriter::write(std::int64_t stream, const CycleRow &row)
{
    m_cycle
        .bind(stream, row.title, row.period.toString(), row.sop, row.sopDigest, row.office,
              row.calendar, codeOf(row.state), row.startedAt, row.lastEventAt, row.endedAt,
              row.events)
        .run();
}

void RowWriter::write(std::int64_t stream, const TaskRow &row)
{
    join(row.inbox, m_inbox);
    std::optional<std::string_view> inbox, closedBy;
    std::optional<base::Instant> closedAt;
    std::optional<std::uint32_t> closedEvent, supersededEvent;
    std::optional<int> supersededRound;
    if (workflow::isOpen(row.state))
        inbox = m_inbox;
    if (row.closed) {
        closedBy = row.closed->by.text;
        closedAt = row.closed->at;
        closedEvent = row.closed->event;
    }
    if (row.superseded) {
        supersededRound = row.superseded->round;
        supersededEvent = row.superseded->event;
    }
    m_task
        .bind(stream, row.id.number, row.step, row.unit, row.activation, row.round,
              codeOf(row.state), row.opened, row.due, codeOf(row.stage), inbox, closedBy, closedAt,
              closedEvent, supersededRound, supersededEvent)
        .run();
}

void RowWriter::write(std::int64_t stream, const SheetRow &row)
{
    m_sheet.bind(stream, row.unit, row.revision, row.digest, row.by, row.at, row.event).run();
}

std::string selectTask(std::string_view tail)
{
    return "SELECT stream.name, number, step, unit, activation, round, state, opened, due, stage, "
           "inbox, closed_by, closed_at, closed_event, superseded_round, superseded_event "
           "FROM task JOIN stream ON stream.id = task.stream "
           + std::string(tail);
}

CycleRow readCycle(const Statement &row)
{
    const auto period = calendar::Period::parse(row.text(2));
    if (!period)
        throw StoreError(StoreFault::Damaged, "a cycle's period cannot be read");
    CycleRow cycle;
    cycle.id = row.id<workflow::CycleTag>(0);
    cycle.title = row.text(1);
    cycle.period = *period;
    cycle.sop = row.id<sop::SopTag>(3);
    cycle.sopDigest = row.digest(4);
    cycle.office = row.digest(5);
    cycle.calendar = row.digest(6);
    cycle.state = readWord<workflow::CycleState>(row, 7);
    cycle.startedAt = row.instant(8);
    cycle.lastEventAt = row.instant(9);
    cycle.endedAt = instantOrNone(row, 10);
    cycle.events = static_cast<std::uint32_t>(row.integer(11));
    return cycle;
}

TaskRow readTask(const Statement &row)
{
    TaskRow task;
    task.cycle = row.id<workflow::CycleTag>(0);
    task.id = {static_cast<std::uint32_t>(row.integer(1))};
    task.step = row.id<sop::StepTag>(2);
    if (!row.isNull(3))
        task.unit = row.id<workflow::UnitTag>(3);
    task.activation = static_cast<int>(row.integer(4));
    task.round = static_cast<int>(row.integer(5));
    task.state = readWord<workflow::TaskState>(row, 6);
    task.opened = row.instant(7);
    task.due = instantOrNone(row, 8);
    task.stage = readWord<workflow::DeadlineStage>(row, 9);
    task.inbox = split(row.text(10));
    if (!row.isNull(13))
        task.closed = workflow::Closing{row.id<workflow::OfficialTag>(11), row.instant(12),
                                        static_cast<std::uint32_t>(row.integer(13))};
    if (!row.isNull(15))
        task.superseded = workflow::Supersession{static_cast<int>(row.integer(14)),
                                                 static_cast<std::uint32_t>(row.integer(15))};
    return task;
}

SheetRow readSheet(const Statement &row)
{
    return {row.id<workflow::CycleTag>(0),
            row.id<workflow::UnitTag>(1),
            static_cast<int>(row.integer(2)),
            row.digest(3),
            row.id<workflow::OfficialTag>(4),
            row.instant(5),
            static_cast<std::uint32_t>(row.integer(6))};
}

} // namespace himpun::store
