// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on their way into the projection tables and out of them.
#pragma once

#include "connection.h"

#include "himpun/store/rows.h"

namespace himpun::store
{

/// Writes rows; a row that is there already is brought up to date.
class RowWriter
{
public:
    explicit RowWriter(sqlite3 *handle);

    void write(std::int64_t stream, const CycleRow &row);
    void write(std::int64_t stream, const TaskRow &row);
    void write(std::int64_t stream, const SheetRow &row); ///< the first of a revision stays

private:
    Statement m_cycle, m_task, m_sheet;
    std::string m_inbox;
};

// What to select, with the cycle's name first, and how to read it.

inline constexpr std::string_view selectCycle =
    "SELECT stream.name, title, period, sop, sop_digest, office, calendar, state, started_at, "
    "last_event_at, ended_at, events FROM cycle JOIN stream ON stream.id = cycle.stream ";
inline constexpr std::string_view selectSheet =
    "SELECT stream.name, unit, revision, digest, by, at, event FROM sheet "
    "JOIN stream ON stream.id = sheet.stream ";

std::string selectTask(std::string_view tail);

CycleRow readCycle(const Statement &row);
TaskRow readTask(const Statement &row);
SheetRow readSheet(const Statement &row);

} // namespace himpun::store
