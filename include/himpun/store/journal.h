// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of one file: everything that happened, in order, for ever.
#pragma once

#include "himpun/base/result.h"
#include "himpun/ledger/chain.h"
#include "himpun/ledger/definition.h"
#include "himpun/sop/sop.h"
#include "himpun/store/contents.h"
#include "himpun/workflow/cycle.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace himpun::store
{

/// A definition to be used under its name from now on.
struct Adoption {
    ledger::DefinitionKind kind;
    std::string name;
    std::string bytes; ///< the canonical document
    workflow::CommandId command;
    workflow::OfficialId by;
    base::Instant at;
};

/// One event on its way into the ledger, with all that comes into being with it.
struct Act {
    const workflow::CycleId &cycle; ///< not empty
    const workflow::Event &event;
    const sop::Sop &sop;
    const workflow::Cycle &after;           ///< the cycle with \a event folded in, and nothing more
    std::span<const Content> contents = {}; ///< sheets, forms and documents the event names
    std::span<const Adoption> adoptions = {}; ///< taken up before it, as adopt() does
};

enum class AppendRefusal {
    Conflict,      ///< the cycle no longer stands where the act found it: read it again
    AlreadyApplied ///< this command is in the cycle's stream already, or has begun another cycle
};

/// What stands behind a name now.
struct Definition {
    std::string name;
    base::Digest digest;
    workflow::OfficialId by;
    base::Instant at;
    std::uint32_t place = 0; ///< in the registry: the later, the greater

    bool operator==(const Definition &) const = default;
};

/// An event with its place in the file.
struct Recorded {
    std::uint64_t seq = 0;
    std::uint32_t number = 0;
    workflow::Event event;
    base::Digest hash;

    bool operator==(const Recorded &) const = default;
};

class Journal
{
public:
    virtual ~Journal() = default;

    /// Adds the event if the cycle's stream still holds exactly after.events - 1 events; event,
    /// projections, contents and adoptions together or not at all.  When this returns, they are on
    /// disk.
    virtual base::Result<void, AppendRefusal> append(const Act &act) = 0;

    /// Whether some cycle's first event carries out this very command.
    virtual bool hasBegun(const workflow::CommandId &command) const = 0;

    /// The cycle's events from number \a from on; none where there is no such cycle.
    virtual std::vector<workflow::Event> events(const workflow::CycleId &cycle,
                                                std::uint32_t from = 1) const = 0;

    /// The same with their places and hashes.
    virtual std::vector<Recorded> history(const workflow::CycleId &cycle) const = 0;

    /// The place of the cycle's first event that is not what was written, by the link of each to
    /// the entry before it; all that can be told without reading the whole ledger.
    virtual std::optional<std::uint32_t> brokenLink(const workflow::CycleId &cycle) const = 0;

    /// Together or not at all, but for those whose name stands for these very bytes already; of
    /// offices and calendars, one of which is in use, that were also the last of them to be
    /// adopted.  False, and nothing written, where that is so of all.
    virtual bool adopt(std::span<const Adoption> adoptions) = 0;
    bool adopt(const Adoption &adoption) { return adopt(std::span(&adoption, 1)); }

    /// The definitions in use, by name.
    virtual std::vector<Definition> definitions(ledger::DefinitionKind kind) const = 0;

    /// Everything that was ever adopted, in that order.
    virtual std::vector<Definition> adoptions(ledger::DefinitionKind kind) const = 0;

    virtual ledger::ChainHead head() const = 0;

    /// The time of the last entry; of 1970 where there is none.
    virtual base::Instant lastAt() const = 0;

    /// Everything needed to read the ledger and check the chain without this program, as lines of
    /// JSON without the line's end (docs/event-format.md).
    virtual void exportTo(const std::function<void(std::string_view line)> &sink) const = 0;
};

} // namespace himpun::store
