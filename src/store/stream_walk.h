// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the ledger cycle by cycle, so that only one of them is in memory at a time.
#pragma once

#include "connection.h"
#include "cycle_replay.h"

#include <functional>

namespace himpun::store
{

struct Stream {
    std::int64_t id = 0;
    std::string name;
};

class StreamWalk
{
public:
    explicit StreamWalk(Connection &connection);

    std::vector<Stream> cycles() const;

    /// Calls \a see with every entry of \a stream, by number, until it says false.
    void entries(const Stream &stream, const std::function<bool(const ledger::Entry &)> &see);

private:
    Connection &m_connection;
    Statement m_entries;
};

} // namespace himpun::store
