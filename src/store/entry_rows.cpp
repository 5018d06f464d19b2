// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_rows.h"

#include "himpun/ledger/event_codec.h"
#include "himpun/store/error.h"

#include <algorithm>

namespace himpun::store
{

namespace
{

[[noreturn]] void throwUnreadable(const ledger::Entry &entry, const ledger::Unreadable &why)
{
    const bool unknown = why.kind == ledger::Unreadable::Kind::UnknownKind;
    throw StoreError(
        StoreFault::Damaged,
        "event " + std::to_string(entry.seq) + " of kind '" + std::string(entry.kind)
            + (unknown ? "' is unknown" : "' is damaged at byte " + std::to_string(why.where)));
}

} // namespace

std::string selectEntries(std::string_view tail)
{
    return "SELECT seq, stream.name, number, at, by, " + unpacked("command")
           + ", kind, body, hash "
             "FROM event JOIN stream ON stream.id = event.stream "
           + std::string(tail);
}

ledger::Entry readEntry(const Statement &row)
{
    ledger::Entry entry;
    entry.seq = static_cast<std::uint64_t>(row.integer(0));
    entry.stream = row.text(1);
    entry.number = static_cast<std::uint32_t>(row.integer(2));
    entry.at = row.instant(3);
    entry.by = row.text(4);
    entry.command = row.text(5);
    entry.kind = row.text(6);
    entry.body = row.text(7);
    entry.hash = row.digest(8);
    return entry;
}

workflow::Event decodeOrThrow(const ledger::Entry &entry)
{
    auto event = ledger::decode(entry.kind, entry.at, entry.by, entry.command, entry.body);
    if (!event)
        throwUnreadable(entry, event.error());
    return *std::move(event);
}

ledger::Entry entryOf(const Adoption &adoption, std::string_view body)
{
    ledger::Entry entry;
    entry.at = adoption.at;
    entry.by = adoption.by.text;
    entry.command = adoption.command.text;
    entry.kind = ledger::definitionAdoptedKind;
    entry.body = body;
    return entry;
}

ContentKind contentKindOf(ledger::DefinitionKind kind)
{
    switch (kind) {
    case ledger::DefinitionKind::Sop: return ContentKind::Sop;
    case ledger::DefinitionKind::Office: return ContentKind::Office;
    case ledger::DefinitionKind::Calendar: return ContentKind::Calendar;
    }
    return ContentKind::Document;
}

void DefinitionList::add(const ledger::Entry &entry)
{
    const auto adopted = ledger::decodeAdopted(entry.kind, entry.body);
    if (!adopted)
        throwUnreadable(entry, adopted.error());
    if (adopted->kind != m_kind)
        return;
    m_all.push_back(
        {adopted->name, adopted->digest, {std::string(entry.by)}, entry.at, entry.number});
    m_byName[adopted->name] = m_all.back();
}

bool DefinitionList::isInUse(const ledger::DefinitionAdopted &adopted) const
{
    const auto known = m_byName.find(adopted.name);
    if (known == m_byName.end() || known->second.digest != adopted.digest)
        return false;
    return m_kind == ledger::DefinitionKind::Sop
           || std::ranges::none_of(m_byName, [&](const auto &named) {
                  return named.second.place > known->second.place;
              });
}

std::vector<Definition> DefinitionList::take() const
{
    std::vector<Definition> list;
    for (const auto &named : m_byName)
        list.push_back(named.second);
    return list;
}

} // namespace himpun::store
