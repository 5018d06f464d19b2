// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what the projection tables hold with what the events say.
#pragma once

#include "row_tables.h"
#include "stream_walk.h"

#include "himpun/store/verify.h"

namespace himpun::store
{

/// Where the projections tell of events after the last one there is, of a cycle or of the file: a
/// cut off end, which does not show in the chain.
std::vector<Fault> lostEnds(Connection &connection);

class ProjectionCheck
{
public:
    ProjectionCheck(Connection &connection, std::vector<Fault> &faults);

    void compare(const Stream &stream, const Rows &rows, const std::vector<SheetRow> &sheets);
    void compareHead();
    void findStrays(); ///< rows of no cycle at all

private:
    void note(const std::string &stream, std::string detail);

    Connection &m_connection;
    std::vector<Fault> &m_faults;
    Statement m_cycle, m_tasks, m_sheets;
};

} // namespace himpun::store
