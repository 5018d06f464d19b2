// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/store/memory_repository.h"

#include "chain_check.h"
#include "cycle_replay.h"
#include "evidence.h"
#include "memory_journal.h"
#include "memory_overview.h"
#include "watch.h"

namespace himpun::store
{

namespace
{

class MemoryContents final : public Contents
{
public:
    explicit MemoryContents(Memory &memory) : m_memory(memory) { }

    base::Digest put(const Content &content) override
    {
        const auto digest = base::sha256(content.bytes);
        m_memory.contents.emplace(digest, content);
        return digest;
    }

    std::optional<Content> find(const base::Digest &digest) const override
    {
        const auto found = m_memory.contents.find(digest);
        return found == m_memory.contents.end() ? std::nullopt : std::optional(found->second);
    }

private:
    Memory &m_memory;
};

class MemoryDrafts final : public Drafts
{
public:
    explicit MemoryDrafts(Memory &memory) : m_memory(memory) { }

    void saveAll(const workflow::CycleId &cycle, const workflow::UnitId &unit,
                 const std::vector<Cell> &cells) override
    {
        auto &kept = m_memory.cells[{cycle.text, unit.text}];
        for (const Cell &cell : cells) {
            if (cell.text.empty())
                kept.erase({cell.row, cell.field});
            else
                kept[{cell.row, cell.field}] = cell;
        }
    }

    std::vector<Cell> cells(const workflow::CycleId &cycle,
                            const workflow::UnitId &unit) const override
    {
        std::vector<Cell> list;
        const auto found = m_memory.cells.find({cycle.text, unit.text});
        if (found == m_memory.cells.end())
            return list;
        for (const auto &placed : found->second)
            list.push_back(placed.second);
        return list;
    }

private:
    Memory &m_memory;
};

class MemoryAccounts final : public Accounts
{
public:
    explicit MemoryAccounts(Memory &memory) : m_memory(memory) { }

    void save(const Account &account) override { m_memory.accounts[account.official] = account; }

    std::optional<Account> find(const workflow::OfficialId &official) const override
    {
        const auto found = m_memory.accounts.find(official);
        return found == m_memory.accounts.end() ? std::nullopt : std::optional(found->second);
    }

private:
    Memory &m_memory;
};

class MemoryRepository final : public Repository
{
public:
    Journal &journal() override { return m_journal; }
    Contents &contents() override { return m_contents; }
    Drafts &drafts() override { return m_drafts; }
    Accounts &accounts() override { return m_accounts; }
    const Overview &overview() const override { return m_overview; }
    bool isReadOnly() const override { return false; }

    VerifyReport verify(const Progress &progress, const Cancel *cancel) override
    {
        VerifyReport report;
        ChainCheck chain(report.faults);
        for (const KeptEntry &entry : m_memory.entries)
            chain.see(entry.view());
        checkDrafts(report.faults);
        report.events = m_memory.entries.size();
        report.contents = m_memory.contents.size();
        report.head = m_journal.head();
        report.complete = replayAll(
            {progress, cancel}, report.faults,
            [&](const workflow::CycleId &id, Projection replayed) {
                ++report.cycles;
                if (replayed != m_memory.projections[id])
                    report.faults.push_back({FaultKind::ProjectionDiffers, 0, id.text, 0, {}});
            });
        return report;
    }

    bool rebuild(const Progress &progress, const Cancel *cancel) override
    {
        std::vector<Fault> faults;
        ChainCheck chain(faults);
        for (const KeptEntry &entry : m_memory.entries)
            chain.see(entry.view());
        std::map<workflow::CycleId, Projection> rebuilt;
        const bool complete = replayAll({progress, cancel}, faults,
                                        [&](const workflow::CycleId &id, Projection replayed) {
                                            rebuilt[id] = std::move(replayed);
                                        });
        if (!faults.empty())
            throw StoreError(StoreFault::Damaged, faults.front().detail);
        if (complete)
            m_memory.projections = std::move(rebuilt);
        return complete;
    }

private:
    /// Plays every cycle again and hands over what comes out; false when cancelled.
    template <class Take>
    bool replayAll(const Watch &watch, std::vector<Fault> &faults, Take take)
    {
        SopShelf shelf(m_contents);
        std::uint64_t done = 0;
        for (const auto &id : m_memory.cycles) {
            CycleReplay replay(id, shelf);
            std::optional<Fault> fault;
            m_memory.each(id.text, [&](const ledger::Entry &entry) {
                if (!fault)
                    fault = replay.feed(entry);
                if (!fault)
                    noteMissingOf(entry, replay.event(), faults);
            });
            if (fault)
                faults.push_back(*fault);
            else
                take(id, {replay.rows(), replay.sheets()});
            if (!watch.tell(++done, m_memory.cycles.size()))
                return false;
        }
        return true;
    }

    void noteMissingOf(const ledger::Entry &entry, const workflow::Event &event,
                       std::vector<Fault> &faults) const
    {
        const auto named = contentsNamedBy(event);
        noteMissing(entry, named, faults);
        for (const base::Digest &digest : named) {
            const auto content = m_memory.contents.find(digest);
            if (content != m_memory.contents.end() && content->second.kind == ContentKind::Sheet)
                noteMissing(entry, evidenceInSheet(content->second.bytes), faults);
        }
    }

    void checkDrafts(std::vector<Fault> &faults) const
    {
        for (const auto &[place, cells] : m_memory.cells) {
            ledger::Entry none;
            none.stream = place.first;
            for (const auto &[column, cell] : cells) {
                if (cell.field == "evidence")
                    noteMissing(none, evidenceInCell(cell.text), faults);
            }
        }
    }

    void noteMissing(const ledger::Entry &entry, const std::vector<base::Digest> &named,
                     std::vector<Fault> &faults) const
    {
        for (const base::Digest &digest : named) {
            if (!m_memory.contents.contains(digest))
                faults.push_back({FaultKind::ContentMissing, entry.seq, std::string(entry.stream),
                                  entry.number, digest.hex()});
        }
    }

    Memory m_memory;
    MemoryJournal m_journal{m_memory};
    MemoryContents m_contents{m_memory};
    MemoryDrafts m_drafts{m_memory};
    MemoryAccounts m_accounts{m_memory};
    MemoryOverview m_overview{m_memory};
};

} // namespace

std::unique_ptr<Repository> makeMemoryRepository()
{
    return std::make_unique<MemoryRepository>();
}

} // namespace himpun::store
