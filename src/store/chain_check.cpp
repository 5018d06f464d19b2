// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_check.h"

namespace himpun::store
{

void ChainCheck::see(const ledger::Entry &entry)
{
    // After a gap the entry before is unknown, so the chain goes on from what is written here.
    if (entry.seq != m_head.seq + 1)
        note(FaultKind::EntryMissing, entry, entry.number,
             "expected " + std::to_string(m_head.seq + 1));
    else if (ledger::chainHash(m_head.hash, entry) != entry.hash)
        note(FaultKind::EntryAltered, entry, entry.number, {});
    checkPlace(entry);
    m_head = {entry.seq, entry.hash};
}

void ChainCheck::checkPlace(const ledger::Entry &entry)
{
    m_name = entry.stream;
    std::uint32_t &last = m_streams[m_name];
    if (entry.number != last + 1)
        note(FaultKind::NumberGap, entry, last + 1, "expected " + std::to_string(last + 1));
    last = entry.number;
}

void ChainCheck::note(FaultKind kind, const ledger::Entry &entry, std::uint32_t number,
                      std::string detail)
{
    if (m_faults.size() < VerifyReport::maxFaults)
        m_faults.push_back({kind, entry.seq, std::string(entry.stream), number, std::move(detail)});
}

bool belongsAt(std::uint64_t seq, const base::Digest &before, const ledger::Entry &entry)
{
    ledger::Entry moved = entry;
    moved.seq = seq;
    return ledger::chainHash(before, moved) == entry.hash;
}

} // namespace himpun::store
