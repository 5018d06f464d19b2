// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_journal.h"

#include "cycle_replay.h"
#include "export_lines.h"

#include "himpun/ledger/event_codec.h"

#include <algorithm>
#include <cassert>

namespace himpun::store
{

base::Result<void, AppendRefusal> MemoryJournal::append(const Act &act)
{
    assert(!act.cycle.isEmpty() && act.after.events > 0);
    if (m_memory.eventsIn(act.cycle.text) != act.after.events - 1)
        return base::fail(refusalOf(act));
    if (act.after.events == 1 && hasBegun(act.event.command))
        return base::fail(AppendRefusal::AlreadyApplied);
    adopt(act.adoptions);
    std::string body;
    ledger::encode(act.event, body);
    ledger::Entry entry;
    entry.at = act.event.at;
    entry.by = act.event.by.text;
    entry.command = act.event.command.text;
    entry.kind = ledger::kindOf(act.event.fact);
    entry.body = body;
    m_memory.add(act.cycle.text, entry);
    project(act);
    return {};
}

AppendRefusal MemoryJournal::refusalOf(const Act &act) const
{
    bool known = false;
    m_memory.each(act.cycle.text, [&](const ledger::Entry &entry) {
        known = known || entry.command == act.event.command.text;
    });
    return known ? AppendRefusal::AlreadyApplied : AppendRefusal::Conflict;
}

void MemoryJournal::project(const Act &act)
{
    for (const Content &content : act.contents)
        m_memory.contents.emplace(base::sha256(content.bytes), content);
    if (act.after.events == 1)
        m_memory.cycles.push_back(act.cycle);
    Projection &projection = m_memory.projections[act.cycle];
    projection.rows.cycle = cycleRowOf(act.cycle, act.after);
    auto &tasks = projection.rows.tasks;
    tasks.resize(act.after.tasks.size());
    for (const workflow::TaskId id : touchedBy(act.event, act.after)) {
        if (const workflow::Task *task = act.after.find(id))
            tasks[id.number - 1] = taskRowOf(act.cycle, act.sop, act.after, *task);
    }
    if (const auto sheet = sheetRowOf(act.cycle, act.event, act.after))
        keepSheet(projection.sheets, *sheet);
}

bool MemoryJournal::hasBegun(const workflow::CommandId &command) const
{
    return std::ranges::any_of(m_memory.entries, [&](const KeptEntry &entry) {
        return entry.number == 1 && !entry.stream.empty() && entry.command == command.text;
    });
}

std::vector<workflow::Event> MemoryJournal::events(const workflow::CycleId &cycle,
                                                   std::uint32_t from) const
{
    std::vector<workflow::Event> events;
    m_memory.each(cycle.text, [&](const ledger::Entry &entry) {
        if (entry.number >= from)
            events.push_back(decodeOrThrow(entry));
    });
    return events;
}

std::vector<Recorded> MemoryJournal::history(const workflow::CycleId &cycle) const
{
    std::vector<Recorded> history;
    m_memory.each(cycle.text, [&](const ledger::Entry &entry) {
        history.push_back({entry.seq, entry.number, decodeOrThrow(entry), entry.hash});
    });
    return history;
}

std::optional<std::uint32_t> MemoryJournal::brokenLink(const workflow::CycleId &) const
{
    return std::nullopt; // nobody else reaches it
}

bool MemoryJournal::adopt(std::span<const Adoption> adoptions)
{
    bool isAny = false;
    for (const Adoption &adoption : adoptions) {
        const ledger::DefinitionAdopted adopted{adoption.kind, adoption.name,
                                                base::sha256(adoption.bytes)};
        if (registry(adoption.kind).isInUse(adopted))
            continue;
        std::string body;
        ledger::encode(adopted, body);
        m_memory.add({}, entryOf(adoption, body));
        m_memory.contents.emplace(adopted.digest,
                                  Content{contentKindOf(adoption.kind), adoption.bytes});
        isAny = true;
    }
    return isAny;
}

std::vector<Definition> MemoryJournal::definitions(ledger::DefinitionKind kind) const
{
    return registry(kind).take();
}

std::vector<Definition> MemoryJournal::adoptions(ledger::DefinitionKind kind) const
{
    return registry(kind).all();
}

DefinitionList MemoryJournal::registry(ledger::DefinitionKind kind) const
{
    DefinitionList list(kind);
    m_memory.each({}, [&](const ledger::Entry &entry) { list.add(entry); });
    return list;
}

ledger::ChainHead MemoryJournal::head() const
{
    if (m_memory.entries.empty())
        return {0, ledger::genesis()};
    return {m_memory.entries.back().seq, m_memory.entries.back().hash};
}

base::Instant MemoryJournal::lastAt() const
{
    return m_memory.entries.empty() ? base::Instant{} : m_memory.entries.back().at;
}

void MemoryJournal::exportTo(const std::function<void(std::string_view line)> &sink) const
{
    ExportLines lines(sink);
    lines.start();
    for (const auto &[digest, content] : m_memory.contents)
        lines.content(digest, codeOf(content.kind), content.bytes);
    for (const KeptEntry &entry : m_memory.entries)
        lines.entry(entry.view());
    lines.end(head());
}

} // namespace himpun::store
