// SPDX-License-Identifier: GPL-3.0-or-later
// The chain that holds the ledger together: every entry carries a hash over itself and the hash of
// the one before, so that nothing can be changed, moved or taken out of the middle unnoticed.
//
// What is cut off at the end only shows when the head is also known from elsewhere: it is printed
// on documents and kept in backups.
#pragma once

#include "himpun/base/digest.h"
#include "himpun/base/instant.h"

#include <cstdint>
#include <string_view>

namespace himpun::ledger
{

/// One row of the ledger.  A view: the texts belong to whoever read or wrote the row.
struct Entry {
    std::uint64_t seq = 0;    ///< place in the file, from 1, without gaps
    std::string_view stream;  ///< the cycle's id; empty: the registry of definitions
    std::uint32_t number = 0; ///< place in the stream, from 1, without gaps
    base::Instant at;
    std::string_view by;
    std::string_view command;
    std::string_view kind;
    std::string_view body;
    base::Digest hash;
};

/// The hash before the first entry: SHA-256 of "himpun.ledger.1".
const base::Digest &genesis();

/// What Entry::hash must be: SHA-256 over \a previous and every other member of \a entry, each text
/// with its length in front, so that no two different rows give the same bytes.
base::Digest chainHash(const base::Digest &previous, const Entry &entry);

/// Where the chain stands: what to print, and what to compare a copy with.
struct ChainHead {
    std::uint64_t seq = 0; ///< 0: nothing has happened yet, hash is genesis()
    base::Digest hash;

    bool operator==(const ChainHead &) const = default;
};

} // namespace himpun::ledger
