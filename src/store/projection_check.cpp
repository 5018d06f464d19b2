// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_check.h"

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

void ProjectionCheck::findStrays()
{
    for (const std::string table : {"cycle", "task", "sheet"}) {
        const auto strays = m_connection.integer(
            "SELECT count(*) FROM " + table
            + " WHERE stream NOT IN (SELECT id FROM stream WHERE name <> ''"
              " AND EXISTS (SELECT 1 FROM event WHERE event.stream = stream.id))");
        if (strays > 0)
            note({}, table + ": " + std::to_string(strays) + " rows of no cycle");
    }
}

void ProjectionCheck::note(const std::string &stream, std::string detail)
{
    if (m_faults.size() < VerifyReport::maxFaults)
        m_faults.push_back({FaultKind::ProjectionDiffers, 0, stream, 0, std::move(detail)});
}

} // namespace himpun::store
