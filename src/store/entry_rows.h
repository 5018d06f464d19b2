// SPDX-License-Identifier: GPL-3.0-or-later
// Entries on their way out of the ledger.
#pragma once

#include "statement.h"

#include "himpun/ledger/chain.h"
#include "himpun/store/journal.h"

#include <map>

namespace himpun::store
{

std::string selectEntries(std::string_view tail); ///< from tables event and stream
ledger::Entry readEntry(const Statement &row);    ///< valid until the next step

/// The event of \a entry, or StoreError Damaged with its place.
workflow::Event decodeOrThrow(const ledger::Entry &entry);

ContentKind contentKindOf(ledger::DefinitionKind kind);

/// What \a adoption adds to the registry, but for its place; both arguments outlive it.
ledger::Entry entryOf(const Adoption &adoption, std::string_view body);

/// Gathers what the registry says about one kind of definition.
class DefinitionList
{
public:
    explicit DefinitionList(ledger::DefinitionKind kind) : m_kind(kind) { }

    void add(const ledger::Entry &entry); ///< in the stream's order
    bool isInUse(const ledger::DefinitionAdopted &adopted) const;
    std::vector<Definition> take() const; ///< by name
    const std::vector<Definition> &all() const { return m_all; }

private:
    ledger::DefinitionKind m_kind;
    std::map<std::string, Definition> m_byName;
    std::vector<Definition> m_all;
};

} // namespace himpun::store
