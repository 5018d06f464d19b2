// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a MemoryRepository share.
#pragma once

#include "himpun/ledger/chain.h"
#include "himpun/store/accounts.h"
#include "himpun/store/contents.h"
#include "himpun/store/drafts.h"
#include "himpun/store/rows.h"

#include <map>
#include <utility>

namespace himpun::store
{

/// An entry that owns its texts.  Bodies are kept as written, so that reading goes the same way as
/// from a file.
struct KeptEntry {
    std::uint64_t seq = 0;
    std::string stream;
    std::uint32_t number = 0;
    base::Instant at;
    std::string by, command, kind, body;
    base::Digest hash;

    ledger::Entry view() const { return {seq, stream, number, at, by, command, kind, body, hash}; }
};

struct Projection {
    Rows rows;
    std::vector<SheetRow> sheets; ///< by unit and revision

    bool operator==(const Projection &) const = default;
};

using CellPlace = std::pair<std::string, std::string>; ///< row, field

struct Memory {
    std::vector<KeptEntry> entries;
    std::map<std::string, std::vector<std::size_t>> streams; ///< positions in entries
    std::vector<workflow::CycleId> cycles;                   ///< in the order of their start
    std::map<workflow::CycleId, Projection> projections;
    std::map<base::Digest, Content> contents;
    std::map<std::pair<std::string, std::string>, std::map<CellPlace, Cell>> cells;
    std::map<workflow::OfficialId, Account> accounts;

    void add(const std::string &stream, ledger::Entry entry);
    std::uint32_t eventsIn(const std::string &stream) const;

    /// Calls \a see with the entries of \a stream, by number.
    template <class See>
    void each(const std::string &stream, See see) const
    {
        const auto found = streams.find(stream);
        if (found == streams.end())
            return;
        for (const std::size_t place : found->second)
            see(entries[place].view());
    }
};

} // namespace himpun::store
