// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_check.h"

#include "ledger_writer.h"

#include "himpun/store/error.h"

namespace himpun::store
{

namespace
{

std::string nameOf(const CycleRow &)
{
    return "cycle";
}

std::string nameOf(const TaskRow &row)
{
    return "task " + std::to_string(row.id.number);
}

std::string nameOf(const SheetRow &row)
{
    return "sheet " + row.unit.text + " " + std::to_string(row.revision);
}

/// Whether \a head is that of the ledger as it is now or was once.
bool hasBeen(Connection &connection, const ledger::ChainHead &head)
{
    Statement there(connection.handle(), "SELECT 1 FROM event WHERE seq = ? AND hash = ?");
    return there.bind(head.seq, head.hash).next();
}

/// The first row that is not in both, by name; empty where there is none.
template <class Row>
std::string firstDifference(Statement &statement, Row (*read)(const Statement &),
                            const std::vector<Row> &wanted)
{
    std::string difference;
    std::size_t seen = 0;
    while (difference.empty() && statement.next()) {
        const Row row = read(statement);
        if (seen == wanted.size())
            difference = nameOf(row) + " is there without reason";
        else if (row != wanted[seen])
            difference = nameOf(wanted[seen]);
        ++seen;
    }
    if (difference.empty() && seen < wanted.size())
        difference = nameOf(wanted[seen]) + " is missing";
    statement.rewind();
    return difference;
}

} // namespace

ProjectionCheck::ProjectionCheck(Connection &connection, std::vector<Fault> &faults)
    : m_connection(connection),
      m_faults(faults),
      m_cycle(connection.handle(), std::string(selectCycle) + "WHERE stream.id = ?"),
      m_tasks(connection.handle(), selectTask("WHERE task.stream = ? ORDER BY number")),
      m_sheets(connection.handle(),
               std::string(selectSheet) + "WHERE sheet.stream = ? ORDER BY unit, revision")
{
}

void ProjectionCheck::compare(const Stream &stream, const Rows &rows,
                              const std::vector<SheetRow> &sheets)
{
    try {
        const std::string differences[] = {
            firstDifference(m_cycle.bind(stream.id), readCycle, std::vector{rows.cycle}),
            firstDifference(m_tasks.bind(stream.id), readTask, rows.tasks),
            firstDifference(m_sheets.bind(stream.id), readSheet, sheets),
        };
        for (const std::string &difference : differences) {
            if (!difference.empty())
                note(stream.name, difference);
        }
    } catch (const StoreError &error) {
        note(stream.name, error.what());
    }
}

void ProjectionCheck::compareHead()
{
    const ledger::ChainHead head = readHead(m_connection);
    const auto remembered = rememberedHead(m_connection);
    const bool isBehind = !remembered || hasBeen(m_connection, *remembered);
    if (isBehind && remembered.value_or(ledger::ChainHead{0, ledger::genesis()}) != head)
        note({}, "head");
}

void ProjectionCheck::findStrays()
{
    for (const std::string table : {"cycle", "task", "sheet"}) {
        Statement strays(m_connection.handle(),
                         "SELECT coalesce(stream.name, ''), count(*) FROM " + table
                             + " AS row LEFT JOIN stream ON stream.id = row.stream "
                               "WHERE row.stream NOT IN (SELECT id FROM stream WHERE name <> '' "
                               "AND EXISTS (SELECT 1 FROM event WHERE event.stream = stream.id)) "
                               "GROUP BY 1");
        while (strays.next())
            note(std::string(strays.text(0)),
                 table + ": " + std::to_string(strays.integer(1)) + " rows without an event");
    }
}

std::vector<Fault> lostEnds(Connection &connection)
{
    std::vector<Fault> faults;
    Statement shorter(connection.handle(),
                      "SELECT stream.name, cycle.events, (SELECT coalesce(max(number), 0) "
                      "FROM event WHERE event.stream = cycle.stream) AS last FROM cycle "
                      "JOIN stream ON stream.id = cycle.stream WHERE cycle.events > last");
    while (shorter.next())
        faults.push_back({FaultKind::NumberGap, 0, std::string(shorter.text(0)),
                          static_cast<std::uint32_t>(shorter.integer(2)) + 1,
                          "the projections remember " + std::to_string(shorter.integer(1))});
    const auto remembered = rememberedHead(connection);
    if (remembered && !hasBeen(connection, *remembered))
        faults.push_back({FaultKind::EndChanged, remembered->seq, {}, 0, remembered->hash.hex()});
    return faults;
}

void ProjectionCheck::note(const std::string &stream, std::string detail)
{
    if (m_faults.size() < VerifyReport::maxFaults)
        m_faults.push_back({FaultKind::ProjectionDiffers, 0, stream, 0, std::move(detail)});
}

} // namespace himpun::store
