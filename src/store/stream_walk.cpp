// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_walk.h"

namespace himpun::store
{

StreamWalk::StreamWalk(Connection &connection)
    : m_connection(connection),
      m_entries(connection.handle(), "SELECT seq, number, at, by, " + unpacked("command")
                                         + ", kind, body, hash "
                                           "FROM event WHERE stream = ? ORDER BY number")
{
}

std::vector<Stream> StreamWalk::cycles() const
{
    std::vector<Stream> streams;
    Statement select(m_connection.handle(),
                     "SELECT id, name FROM stream WHERE name <> '' ORDER BY id");
    while (select.next())
        streams.push_back({select.integer(0), std::string(select.text(1))});
    return streams;
}

void StreamWalk::entries(const Stream &stream,
                         const std::function<bool(const ledger::Entry &)> &see)
{
    ledger::Entry entry;
    entry.stream = stream.name;
    m_entries.bind(stream.id);
    while (m_entries.next()) {
        entry.seq = static_cast<std::uint64_t>(m_entries.integer(0));
        entry.number = static_cast<std::uint32_t>(m_entries.integer(1));
        entry.at = m_entries.instant(2);
        entry.by = m_entries.text(3);
        entry.command = m_entries.text(4);
        entry.kind = m_entries.text(5);
        entry.body = m_entries.text(6);
        entry.hash = m_entries.digest(7);
        if (!see(entry))
            break;
    }
    m_entries.rewind();
}

} // namespace himpun::store
