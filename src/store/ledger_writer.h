// SPDX-License-Identifier: GPL-3.0-or-later
// Puts events into the ledger's tables, chained to what is there.
#pragma once

#include "connection.h"

#include "himpun/ledger/chain.h"

#include <unordered_map>

namespace himpun::store
{

/// A stream's place in the tables and how many events it holds.
struct StreamState {
    std::int64_t id = 0; ///< 0: there is no such stream yet
    std::uint32_t events = 0;
};

/// Remembers the head and the streams between transactions, and reads them anew when another
/// connection has written.  Each write transaction goes: begin, stream, add …, commit, kept.
class LedgerWriter
{
public:
    explicit LedgerWriter(Connection &connection);

    /// Right after the transaction has begun.  StoreError Damaged where the ledger does not end as
    /// it was left: whatever was cut off would be covered up.
    void begin();

    StreamState stream(const std::string &name);
    std::int64_t addStream(const std::string &name);
    bool knowsCommand(std::int64_t stream, std::string_view command);

    /// Adds \a entry at the end of \a stream; its seq, number and hash are found here.
    void add(StreamState &stream, ledger::Entry entry);

    void kept(const std::string &name, const StreamState &stream); ///< it was committed

private:
    void readAnew();

    Connection &m_connection;
    Statement m_insert, m_remember, m_addStream, m_findStream;
    bool m_current = false; ///< whether what is remembered is what the file holds
    std::uint32_t m_dataVersion = 0;
    ledger::ChainHead m_chain;
    std::unordered_map<std::string, StreamState> m_streams;
};

ledger::ChainHead readHead(Connection &connection);

/// The head as it was when the ledger was last written; empty where nothing was.
std::optional<ledger::ChainHead> rememberedHead(Connection &connection);

void rememberHead(Connection &connection); ///< the one there is

} // namespace himpun::store
