// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_overview.h"

#include "row_tables.h"

#include <algorithm>

namespace himpun::store
{

namespace
{

template <class Row>
std::vector<Row> all(Statement &statement, Row (*read)(const Statement &))
{
    std::vector<Row> rows;
    while (statement.next())
        rows.push_back(read(statement));
    return rows;
}

} // namespace

SqliteOverview::SqliteOverview(Connection &connection)
    : m_connection(connection),
      m_cycle(connection.handle(), std::string(selectCycle) + "WHERE stream.name = ?")
{
}

std::vector<CycleRow> SqliteOverview::cycles() const
{
    Statement select(m_connection.handle(), std::string(selectCycle) + "ORDER BY stream");
    return all(select, readCycle);
}

std::vector<CycleRow> SqliteOverview::openCycles() const
{
    Statement select(m_connection.handle(),
                     std::string(selectCycle) + "WHERE ended_at IS NULL ORDER BY stream");
    return all(select, readCycle);
}

std::optional<CycleRow> SqliteOverview::cycle(const workflow::CycleId &cycle) const
{
    std::optional<CycleRow> row;
    if (m_cycle.bind(cycle).next())
        row = readCycle(m_cycle);
    m_cycle.rewind();
    return row;
}

std::vector<TaskRow> SqliteOverview::tasks(const workflow::CycleId &cycle) const
{
    Statement select(m_connection.handle(), selectTask("WHERE stream.name = ? ORDER BY number"));
    return all(select.bind(cycle), readTask);
}

std::vector<TaskRow> SqliteOverview::openTasks() const
{
    Statement select(
        m_connection.handle(),
        selectTask("WHERE inbox IS NOT NULL ORDER BY due IS NULL, due, stream, number"));
    return all(select, readTask);
}

std::vector<TaskRow> SqliteOverview::inboxOf(const workflow::OfficialId &official) const
{
    // Open tasks are few however long the ledger is, so looking at each one costs nothing.
    auto tasks = openTasks();
    std::erase_if(tasks, [&](const TaskRow &task) {
        return std::ranges::find(task.inbox, official) == task.inbox.end();
    });
    return tasks;
}

std::vector<SheetRow> SqliteOverview::sheets(const workflow::CycleId &cycle) const
{
    Statement select(m_connection.handle(),
                     std::string(selectSheet) + "WHERE stream.name = ? ORDER BY unit, revision");
    return all(select.bind(cycle), readSheet);
}

std::vector<SheetRow> SqliteOverview::latestSheets(const workflow::CycleId &cycle) const
{
    // Beside max() the other columns are those of the row it was found in.
    Statement select(m_connection.handle(),
                     "SELECT stream.name, unit, max(revision), digest, by, at, event FROM sheet "
                     "JOIN stream ON stream.id = sheet.stream "
                     "WHERE stream.name = ? GROUP BY unit ORDER BY unit");
    return all(select.bind(cycle), readSheet);
}

} // namespace himpun::store
