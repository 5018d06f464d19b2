// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_replay.h"

#include "himpun/store/fitting.h"

#include "himpun/ledger/event_codec.h"
#include "himpun/sop/load.h"
#include "himpun/workflow/engine.h"

#include <algorithm>
#include <tuple>

namespace himpun::store
{

const sop::Sop *SopShelf::find(const base::Digest &digest)
{
    const auto known = m_sops.find(digest);
    if (known != m_sops.end())
        return known->second.get();
    std::unique_ptr<const sop::Sop> loaded;
    if (const auto content = m_contents.find(digest)) {
        auto sop = sop::load(content->bytes);
        if (sop && sop->digest == digest)
            loaded = std::make_unique<const sop::Sop>(*std::move(sop));
    }
    return m_sops.emplace(digest, std::move(loaded)).first->second.get();
}

std::optional<Fault> CycleReplay::feed(const ledger::Entry &entry)
{
    const auto fault = [&](FaultKind kind, std::string detail) {
        return Fault{kind, entry.seq, m_id.text, entry.number, std::move(detail)};
    };
    auto event = ledger::decode(entry.kind, entry.at, entry.by, entry.command, entry.body);
    if (!event)
        return fault(FaultKind::EventUnreadable,
                     std::string(entry.kind) + " at byte " + std::to_string(event.error().where));
    if (const auto *started = std::get_if<workflow::Started>(&event->fact)) {
        m_sop = m_shelf.find(started->sopDigest);
        if (!m_sop)
            return fault(FaultKind::SopUnreadable, started->sopDigest.hex());
    }
    if (!m_sop || !fits(*event, m_cycle, *m_sop))
        return fault(FaultKind::EventUnreadable,
                     std::string(entry.kind) + " does not fit what came before it");
    m_event = *std::move(event);
    m_cycle = workflow::evolve(std::move(m_cycle), m_event, *m_sop);
    if (const auto sheet = sheetRowOf(m_id, m_event, m_cycle))
        keepSheet(m_sheets, *sheet);
    return std::nullopt;
}

void keepSheet(std::vector<SheetRow> &sheets, const SheetRow &sheet)
{
    const auto key = [](const SheetRow &row) { return std::tie(row.unit, row.revision); };
    const auto place = std::ranges::lower_bound(sheets, key(sheet), {}, key);
    if (place == sheets.end() || key(*place) != key(sheet))
        sheets.insert(place, sheet);
}

std::vector<base::Digest> contentsNamedBy(const workflow::Event &event)
{
    std::vector<base::Digest> named;
    if (const auto *started = std::get_if<workflow::Started>(&event.fact)) {
        named = {started->sopDigest, started->office, started->calendar};
        for (const workflow::UnitForm &unit : started->units)
            named.push_back(unit.form);
    } else if (const auto *added = std::get_if<workflow::UnitAdded>(&event.fact)) {
        named = {added->unit.form};
    } else if (const auto *recomputed = std::get_if<workflow::DeadlinesRecomputed>(&event.fact)) {
        named = {recomputed->calendar};
    } else if (const auto *completed = std::get_if<workflow::Completed>(&event.fact)) {
        if (completed->content)
            named = {completed->content->digest};
    } else if (const auto *approved = std::get_if<workflow::Approved>(&event.fact)) {
        if (approved->content)
            named = {approved->content->digest};
    } else if (const auto *attached = std::get_if<workflow::Attached>(&event.fact)) {
        named = {attached->digest};
    }
    return named;
}

} // namespace himpun::store
