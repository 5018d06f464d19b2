// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a cycle and its rows again from its entries.
#pragma once

#include "himpun/ledger/chain.h"
#include "himpun/sop/sop.h"
#include "himpun/store/contents.h"
#include "himpun/store/rows.h"
#include "himpun/store/verify.h"

#include <map>
#include <memory>

namespace himpun::store
{

/// SOPs by digest, each loaded once.
class SopShelf
{
public:
    explicit SopShelf(const Contents &contents) : m_contents(contents) { }

    const sop::Sop *find(const base::Digest &digest); ///< nullptr where it cannot be loaded

private:
    const Contents &m_contents;
    std::map<base::Digest, std::unique_ptr<const sop::Sop>> m_sops;
};

class CycleReplay
{
public:
    CycleReplay(workflow::CycleId id, SopShelf &shelf) : m_id(std::move(id)), m_shelf(shelf) { }

    /// Folds the next entry in; what is wrong with it, where it cannot be.  Then no more.
    std::optional<Fault> feed(const ledger::Entry &entry);

    bool hasBegun() const { return m_cycle.events > 0; }
    const workflow::Event &event() const { return m_event; } ///< the last one fed
    Rows rows() const { return rowsOf(m_id, *m_sop, m_cycle); }
    const std::vector<SheetRow> &sheets() const { return m_sheets; } ///< by unit and revision

private:
    workflow::CycleId m_id;
    SopShelf &m_shelf;
    const sop::Sop *m_sop = nullptr;
    workflow::Event m_event;
    workflow::Cycle m_cycle;
    std::vector<SheetRow> m_sheets;
};

/// Puts \a sheet in its place, by unit and revision, unless its revision is there already.
void keepSheet(std::vector<SheetRow> &sheets, const SheetRow &sheet);

/// The contents that \a event names.
std::vector<base::Digest> contentsNamedBy(const workflow::Event &event);

} // namespace himpun::store
