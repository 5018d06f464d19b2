// SPDX-License-Identifier: GPL-3.0-or-later
// Projections: what the events say, laid out for asking.  They can always be thrown away and made
// again, and verify() does so to compare.
#pragma once

#include "himpun/workflow/cycle.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::store
{

struct CycleRow {
    workflow::CycleId id;
    std::string title;
    calendar::Period period;
    sop::SopId sop;
    base::Digest sopDigest, office, calendar;
    workflow::CycleState state = workflow::CycleState::NotStarted;
    base::Instant startedAt, lastEventAt;
    std::optional<base::Instant> endedAt; ///< when it was finished or cancelled
    std::uint32_t events = 0;

    bool operator==(const CycleRow &) const = default;
};

struct TaskRow {
    workflow::CycleId cycle;
    workflow::TaskId id;
    sop::StepId step;
    std::optional<workflow::UnitId> unit;
    int activation = 0;
    int round = 1;
    workflow::TaskState state = workflow::TaskState::Offered;
    base::Instant opened;
    std::optional<base::Instant> due;
    workflow::DeadlineStage stage = workflow::DeadlineStage::Running;
    std::vector<workflow::OfficialId> inbox; ///< in whose inbox it stands; empty once closed
    std::optional<workflow::Closing> closed;
    std::optional<workflow::Supersession> superseded;

    bool operator==(const TaskRow &) const = default;
};

/// A unit's sheet as it was handed in.
struct SheetRow {
    workflow::CycleId cycle;
    workflow::UnitId unit;
    int revision = 0;
    base::Digest digest;
    workflow::OfficialId by;
    base::Instant at;
    std::uint32_t event = 0;

    bool operator==(const SheetRow &) const = default;
};

/// All rows of one cycle but its sheets.
struct Rows {
    CycleRow cycle;
    std::vector<TaskRow> tasks;

    bool operator==(const Rows &) const = default;
};

CycleRow cycleRowOf(const workflow::CycleId &id, const workflow::Cycle &cycle);
TaskRow taskRowOf(const workflow::CycleId &id, const sop::Sop &sop, const workflow::Cycle &cycle,
                  const workflow::Task &task);
Rows rowsOf(const workflow::CycleId &id, const sop::Sop &sop, const workflow::Cycle &cycle);

/// The sheet that \a event hands in; \a after is the cycle with it.
std::optional<SheetRow> sheetRowOf(const workflow::CycleId &id, const workflow::Event &event,
                                   const workflow::Cycle &after);

/// The tasks whose rows \a event may have changed, by number, each once.
std::vector<workflow::TaskId> touchedBy(const workflow::Event &event, const workflow::Cycle &after);

} // namespace himpun::store
