// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry_rows.h"
#include "ledger_writer.h"
#include "row_tables.h"
#include "sqlite_contents.h"

#include "himpun/store/journal.h"

#include <map>

namespace himpun::store
{

class SqliteJournal final : public Journal
{
public:
    SqliteJournal(Connection &connection, SqliteContents &contents);

    base::Result<void, AppendRefusal> append(const Act &act) override;
    bool hasBegun(const workflow::CommandId &command) const override;
    std::vector<workflow::Event> events(const workflow::CycleId &cycle,
                                        std::uint32_t from) const override;
    std::optional<std::uint32_t> brokenLink(const workflow::CycleId &cycle) const override;
    std::vector<Recorded> history(const workflow::CycleId &cycle) const override;
    bool adopt(std::span<const Adoption> adoptions) override;
    std::vector<Definition> definitions(ledger::DefinitionKind kind) const override;
    std::vector<Definition> adoptions(ledger::DefinitionKind kind) const override;
    ledger::ChainHead head() const override;
    base::Instant lastAt() const override;
    void exportTo(const std::function<void(std::string_view line)> &sink) const override;

private:
    struct InUse {
        std::int64_t length = -1; ///< of the registry when it was read
        std::vector<Definition> definitions;
    };

    DefinitionList registry(ledger::DefinitionKind kind) const;
    std::int64_t registryLength() const;
    /// Adds what is not in use yet at the end of \a stream, the registry's; whether anything was.
    bool take(std::span<const Adoption> adoptions, StreamState &stream);
    void project(std::int64_t stream, const Act &act);

    Connection &m_connection;
    SqliteContents &m_contents;
    LedgerWriter m_ledger;
    RowWriter m_rows;
    std::string m_body; ///< of the act, kept for its memory
    mutable Statement m_length;
    mutable std::map<ledger::DefinitionKind, InUse> m_inUse; ///< asked before every cell
};

} // namespace himpun::store
