// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_drafts.h"

namespace himpun::store
{

SqliteDrafts::SqliteDrafts(Connection &connection)
    : m_connection(connection),
      m_write(connection.handle(),
              "INSERT INTO cell (cycle, unit, row, field, text, by) VALUES (?,?,?,?,?,?) "
              "ON CONFLICT DO UPDATE SET text = excluded.text, by = excluded.by"),
      m_empty(connection.handle(),
              "DELETE FROM cell WHERE cycle = ? AND unit = ? AND row = ? AND field = ?")
{
}

void SqliteDrafts::saveAll(const workflow::CycleId &cycle, const workflow::UnitId &unit,
                           const std::vector<Cell> &cells)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    for (const Cell &cell : cells) {
        if (cell.text.empty())
            m_empty.bind(cycle, unit, cell.row, cell.field).run();
        else
            m_write.bind(cycle, unit, cell.row, cell.field, cell.text, cell.by).run();
    }
    transaction.commit();
}

std::vector<Cell> SqliteDrafts::cells(const workflow::CycleId &cycle,
                                      const workflow::UnitId &unit) const
{
    Statement select(m_connection.handle(), "SELECT row, field, text, by FROM cell "
                                            "WHERE cycle = ? AND unit = ? ORDER BY row, field");
    select.bind(cycle, unit);
    std::vector<Cell> cells;
    while (select.next())
        cells.push_back({std::string(select.text(0)), std::string(select.text(1)),
                         std::string(select.text(2)), select.id<workflow::OfficialTag>(3)});
    return cells;
}

} // namespace himpun::store
