// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the chain entry by entry and notes where it breaks.
#pragma once

#include "himpun/store/verify.h"

#include <unordered_map>

namespace himpun::store
{

class ChainCheck
{
public:
    explicit ChainCheck(std::vector<Fault> &faults) : m_faults(faults) { }

    void see(const ledger::Entry &entry); ///< in the order of seq

    const ledger::ChainHead &head() const { return m_head; }

private:
    void checkPlace(const ledger::Entry &entry);
    void note(FaultKind kind, const ledger::Entry &entry, std::uint32_t number, std::string detail);

    std::vector<Fault> &m_faults;
    ledger::ChainHead m_head{0, ledger::genesis()};
    std::unordered_map<std::string, std::uint32_t> m_streams; ///< the last number of each
    std::string m_name;                                       ///< kept for its memory
};

/// Of which place \a entry carries the hash, when not of its own: \a before is the hash that stands
/// before place \a seq.
bool belongsAt(std::uint64_t seq, const base::Digest &before, const ledger::Entry &entry);

} // namespace himpun::store
