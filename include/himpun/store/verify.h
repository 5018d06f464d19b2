// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file still says what was written into it.
#pragma once

#include "himpun/ledger/chain.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace himpun::store
{

enum class FaultKind {
    FileDamaged,       ///< SQLite's own check; detail
    SchemaChanged,     ///< a trigger, view or index is not ours, or gone: detail: the first
    EntryAltered,      ///< its hash is not that of its content: seq, stream, number
    EntryMissing,      ///< the entry before this one is gone: seq, stream, number
    EntryMoved,        ///< it is whole, but follows another entry than it was written after
    NumberGap,         ///< the stream's numbers are not 1, 2, 3 …, or end before what the
                       ///< projections remember: stream, number expected
    EndChanged,        ///< the last entry the projections remember is gone, or is another: seq
    EventUnreadable,   ///< seq, stream, number, detail: kind and place
    ContentAltered,    ///< its bytes do not give its digest: detail
    ContentMissing,    ///< an event names it, or the sheet an event hands in: seq, stream, number,
                       ///< detail: digest; or a sheet being filled in: stream, detail
    SopUnreadable,     ///< the cycle's SOP is kept but cannot be loaded: stream, detail
    ProjectionDiffers, ///< a row is not what the events say: stream (empty: of none there is),
                       ///< detail: table and key
};

std::string_view codeOf(FaultKind kind); ///< "entry-altered"

struct Fault {
    FaultKind kind;
    std::uint64_t seq = 0;    ///< 0 where no entry applies
    std::string stream;       ///< the cycle; empty: the registry, or none
    std::uint32_t number = 0; ///< 0 where no entry applies
    std::string detail;

    bool operator==(const Fault &) const = default;
};

struct VerifyReport {
    std::uint64_t events = 0, cycles = 0, contents = 0; ///< how many were looked at
    ledger::ChainHead head;
    std::vector<Fault> faults; ///< the first of each kind and place, at most maxFaults
    bool complete = true;      ///< false: cancelled

    static constexpr std::size_t maxFaults = 100;
    bool isSound() const { return complete && faults.empty(); }
    bool isMendedByRebuild() const ///< of a report that is not sound: all events are
    {
        return std::ranges::all_of(
            faults, [](const Fault &fault) { return fault.kind == FaultKind::ProjectionDiffers; });
    }
};

/// How far a long piece of work has come.  May be called from another thread than the asker's.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Set it to true from anywhere to have the work stop soon.
using Cancel = std::atomic<bool>;

} // namespace himpun::store
