// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_journal.h"

#include "export_lines.h"

#include "himpun/ledger/event_codec.h"
#include "himpun/store/error.h"

#include <cassert>

namespace himpun::store
{

SqliteJournal::SqliteJournal(Connection &connection, SqliteContents &contents)
    : m_connection(connection),
      m_contents(contents),
      m_ledger(connection),
      m_rows(connection.handle()),
      m_length(connection.handle(), "SELECT max(number) FROM event "
                                    "WHERE stream = (SELECT id FROM stream WHERE name = '')")
{
}

base::Result<void, AppendRefusal> SqliteJournal::append(const Act &act)
{
    assert(!act.cycle.isEmpty() && act.after.events > 0);
    m_body.clear();
    ledger::encode(act.event, m_body);

    Transaction transaction(m_connection, Transaction::Kind::Write);
    m_ledger.begin();
    StreamState stream = m_ledger.stream(act.cycle.text);
    if (stream.events != act.after.events - 1) {
        const bool again = m_ledger.knowsCommand(stream.id, act.event.command.text);
        return base::fail(again ? AppendRefusal::AlreadyApplied : AppendRefusal::Conflict);
    }
    if (act.after.events == 1 && hasBegun(act.event.command))
        return base::fail(AppendRefusal::AlreadyApplied);
    StreamState definitions;
    if (!act.adoptions.empty()) {
        definitions = m_ledger.stream({});
        take(act.adoptions, definitions);
    }
    if (stream.id == 0)
        stream.id = m_ledger.addStream(act.cycle.text);

    ledger::Entry entry;
    entry.stream = act.cycle.text;
    entry.at = act.event.at;
    entry.by = act.event.by.text;
    entry.command = act.event.command.text;
    entry.kind = ledger::kindOf(act.event.fact);
    entry.body = m_body;
    m_ledger.add(stream, entry);
    project(stream.id, act);
    transaction.commit();
    if (!act.adoptions.empty())
        m_ledger.kept({}, definitions);
    m_ledger.kept(act.cycle.text, stream);
    return {};
}

void SqliteJournal::project(std::int64_t stream, const Act &act)
{
    for (const Content &content : act.contents)
        m_contents.add(content);
    for (const workflow::TaskId id : touchedBy(act.event, act.after)) {
        if (const workflow::Task *task = act.after.find(id))
            m_rows.write(stream, taskRowOf(act.cycle, act.sop, act.after, *task));
    }
    if (const auto sheet = sheetRowOf(act.cycle, act.event, act.after))
        m_rows.write(stream, *sheet);
    m_rows.write(stream, cycleRowOf(act.cycle, act.after));
}

bool SqliteJournal::hasBegun(const workflow::CommandId &command) const
{
    Statement find(m_connection.handle(),
                   "SELECT 1 FROM event JOIN stream ON stream.id = event.stream "
                   "WHERE number = 1 AND command = ? AND stream.name <> ''");
    return find.bind(Packed{command.text}).next();
}

std::vector<workflow::Event> SqliteJournal::events(const workflow::CycleId &cycle,
                                                   std::uint32_t from) const
{
    std::vector<workflow::Event> events;
    Statement select(m_connection.handle(),
                     selectEntries("WHERE stream.name = ? AND number >= ? ORDER BY number"));
    select.bind(cycle, from);
    while (select.next())
        events.push_back(decodeOrThrow(readEntry(select)));
    return events;
}

std::vector<Recorded> SqliteJournal::history(const workflow::CycleId &cycle) const
{
    std::vector<Recorded> history;
    Statement select(m_connection.handle(), selectEntries("WHERE stream.name = ? ORDER BY number"));
    select.bind(cycle);
    while (select.next()) {
        const ledger::Entry entry = readEntry(select);
        history.push_back({entry.seq, entry.number, decodeOrThrow(entry), entry.hash});
    }
    return history;
}

std::optional<std::uint32_t> SqliteJournal::brokenLink(const workflow::CycleId &cycle) const
{
    Statement before(m_connection.handle(), "SELECT hash FROM event WHERE seq = ?");
    Statement select(m_connection.handle(), selectEntries("WHERE stream.name = ? ORDER BY number"));
    select.bind(cycle);
    for (std::uint32_t number = 1; select.next(); ++number) {
        const ledger::Entry entry = readEntry(select);
        before.bind(entry.seq - 1);
        const base::Digest link = before.next() ? before.digest(0) : ledger::genesis();
        if (entry.number != number || ledger::chainHash(link, entry) != entry.hash)
            return number;
    }
    return std::nullopt;
}

bool SqliteJournal::adopt(std::span<const Adoption> adoptions)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    m_ledger.begin();
    StreamState stream = m_ledger.stream({});
    if (!take(adoptions, stream))
        return false;
    transaction.commit();
    m_ledger.kept({}, stream);
    return true;
}

bool SqliteJournal::take(std::span<const Adoption> adoptions, StreamState &stream)
{
    bool isAny = false;
    for (const Adoption &adoption : adoptions) {
        const ledger::DefinitionAdopted adopted{adoption.kind, adoption.name,
                                                base::sha256(adoption.bytes)};
        if (registry(adoption.kind).isInUse(adopted))
            continue;
        std::string body;
        ledger::encode(adopted, body);
        m_ledger.add(stream, entryOf(adoption, body));
        m_contents.add({contentKindOf(adoption.kind), adoption.bytes});
        isAny = true;
    }
    return isAny;
}

std::vector<Definition> SqliteJournal::definitions(ledger::DefinitionKind kind) const
{
    InUse &known = m_inUse[kind];
    const std::int64_t length = registryLength();
    if (known.length != length)
        known = {length, registry(kind).take()};
    return known.definitions;
}

std::vector<Definition> SqliteJournal::adoptions(ledger::DefinitionKind kind) const
{
    return registry(kind).all();
}

DefinitionList SqliteJournal::registry(ledger::DefinitionKind kind) const
{
    DefinitionList list(kind);
    Statement select(m_connection.handle(),
                     selectEntries("WHERE stream.name = '' ORDER BY number"));
    while (select.next())
        list.add(readEntry(select));
    return list;
}

/// What was adopted is never taken back, so the same length is the same registry.
std::int64_t SqliteJournal::registryLength() const
{
    m_length.rewind();
    const std::int64_t length = m_length.next() ? m_length.integer(0) : 0;
    m_length.rewind();
    return length;
}

ledger::ChainHead SqliteJournal::head() const
{
    return readHead(m_connection);
}

base::Instant SqliteJournal::lastAt() const
{
    Statement last(m_connection.handle(), "SELECT at FROM event ORDER BY seq DESC LIMIT 1");
    return last.next() ? last.instant(0) : base::Instant{};
}

void SqliteJournal::exportTo(const std::function<void(std::string_view line)> &sink) const
{
    Transaction transaction(m_connection, Transaction::Kind::Read);
    ExportLines lines(sink);
    lines.start();
    Statement contents(m_connection.handle(),
                       "SELECT digest, kind, bytes FROM content ORDER BY digest");
    while (contents.next())
        lines.content(contents.digest(0), contents.text(1), contents.blob(2));
    Statement entries(m_connection.handle(), selectEntries("ORDER BY seq"));
    while (entries.next())
        lines.entry(readEntry(entries));
    lines.end(rememberedHead(m_connection).value_or(head()));
}

} // namespace himpun::store
