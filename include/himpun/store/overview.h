// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about where everything stands, answered from the projections without reading events.
#pragma once

#include "himpun/store/rows.h"

namespace himpun::store
{

class Overview
{
public:
    virtual ~Overview() = default;

    virtual std::vector<CycleRow> cycles() const = 0;     ///< in the order they were started
    virtual std::vector<CycleRow> openCycles() const = 0; ///< those of them that are not over
    virtual std::optional<CycleRow> cycle(const workflow::CycleId &cycle) const = 0;

    /// Every task there ever was in the cycle, by number: step, unit and round, how it stands and
    /// who closed it.
    virtual std::vector<TaskRow> tasks(const workflow::CycleId &cycle) const = 0;

    /// Open tasks of all cycles: the earliest due first, those without a due time last.
    virtual std::vector<TaskRow> openTasks() const = 0;

    /// Those of them that stand in \a official's inbox.
    virtual std::vector<TaskRow> inboxOf(const workflow::OfficialId &official) const = 0;

    /// By unit and revision.
    virtual std::vector<SheetRow> sheets(const workflow::CycleId &cycle) const = 0;

    /// The latest revision of every unit's, by unit.
    virtual std::vector<SheetRow> latestSheets(const workflow::CycleId &cycle) const = 0;
};

} // namespace himpun::store
