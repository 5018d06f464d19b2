// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_writer.h"

#include "himpun/store/error.h"

namespace himpun::store
{

namespace
{

std::optional<ledger::ChainHead> firstHead(Connection &connection, std::string_view select)
{
    Statement head(connection.handle(), select);
    if (!head.next())
        return std::nullopt;
    return ledger::ChainHead{static_cast<std::uint64_t>(head.integer(0)), head.digest(1)};
}

} // namespace

LedgerWriter::LedgerWriter(Connection &connection)
    : m_connection(connection),
      m_insert(connection.handle(),
               "INSERT INTO event (seq, stream, number, at, by, command, kind, body, hash) "
               "VALUES (?,?,?,?,?,?,?,?,?)"),
      m_remember(connection.handle(),
                 "INSERT INTO head (id, seq, hash) VALUES (1,?,?) "
                 "ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"),
      m_addStream(connection.handle(), "INSERT INTO stream (name) VALUES (?) RETURNING id"),
      m_findStream(connection.handle(),
                   "SELECT id, (SELECT coalesce(max(number), 0) FROM event WHERE stream = id) "
                   "FROM stream WHERE name = ?")
{
}

void LedgerWriter::begin()
{
    if (!m_current || m_connection.dataVersion() != m_dataVersion)
        readAnew();
    m_current = false; // until kept()
}

void LedgerWriter::readAnew()
{
    m_chain = readHead(m_connection);
    m_streams.clear();
    if (rememberedHead(m_connection).value_or(m_chain) != m_chain)
        throw StoreError(StoreFault::Damaged, "the ledger does not end as it was left");
}

StreamState LedgerWriter::stream(const std::string &name)
{
    const auto known = m_streams.find(name);
    if (known != m_streams.end())
        return known->second;
    StreamState state;
    m_findStream.bind(name);
    if (m_findStream.next())
        state = {m_findStream.integer(0), static_cast<std::uint32_t>(m_findStream.integer(1))};
    m_findStream.rewind();
    return state;
}

std::int64_t LedgerWriter::addStream(const std::string &name)
{
    m_addStream.bind(name).next();
    const std::int64_t id = m_addStream.integer(0);
    m_addStream.run();
    return id;
}

bool LedgerWriter::knowsCommand(std::int64_t stream, std::string_view command)
{
    Statement find(m_connection.handle(), "SELECT 1 FROM event WHERE stream = ? AND command = ?");
    return find.bind(stream, Packed{command}).next();
}

void LedgerWriter::add(StreamState &stream, ledger::Entry entry)
{
    entry.seq = m_chain.seq + 1;
    entry.number = stream.events + 1;
    entry.hash = ledger::chainHash(m_chain.hash, entry);
    m_insert
        .bind(entry.seq, stream.id, entry.number, entry.at, entry.by, Packed{entry.command},
              entry.kind, entry.body, entry.hash)
        .run();
    m_remember.bind(entry.seq, entry.hash).run();
    m_chain = {entry.seq, entry.hash};
    stream.events = entry.number;
}

void LedgerWriter::kept(const std::string &name, const StreamState &stream)
{
    m_streams[name] = stream;
    m_dataVersion = m_connection.dataVersion();
    m_current = true;
}

ledger::ChainHead readHead(Connection &connection)
{
    return firstHead(connection, "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
        .value_or(ledger::ChainHead{0, ledger::genesis()});
}

std::optional<ledger::ChainHead> rememberedHead(Connection &connection)
{
    return firstHead(connection, "SELECT seq, hash FROM head");
}

void rememberHead(Connection &connection)
{
    connection.execute("INSERT INTO head (id, seq, hash) "
                       "SELECT 1, seq, hash FROM event ORDER BY seq DESC LIMIT 1");
}

} // namespace himpun::store
