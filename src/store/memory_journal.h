// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry_rows.h"
#include "memory.h"

#include "himpun/store/journal.h"

namespace himpun::store
{

class MemoryJournal final : public Journal
{
public:
    explicit MemoryJournal(Memory &memory) : m_memory(memory) { }

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
    DefinitionList registry(ledger::DefinitionKind kind) const;
    AppendRefusal refusalOf(const Act &act) const;
    void project(const Act &act);

    Memory &m_memory;
};

} // namespace himpun::store
