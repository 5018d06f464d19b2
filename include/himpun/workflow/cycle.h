// SPDX-License-Identifier: GPL-3.0-or-later
// One run of one SOP: everything its events say, folded together.
#pragma once

#include "himpun/workflow/event.h"

#include <string_view>
#include <unordered_set>

namespace himpun::workflow
{

enum class TaskState {
    Offered,   ///< open to everybody who holds the step
    Claimed,   ///< one of several holders has taken it
    Delegated, ///< lent to somebody who prepares it and hands it back
    Completed,
    Approved,
    SentBack, ///< a review that returned the work, or an office step that asked for a correction
    Skipped,
    Withdrawn, ///< closed without being done: unit exempted, successor taken back, cycle cancelled
};

constexpr bool isOpen(TaskState state)
{
    return state <= TaskState::Delegated;
}

constexpr bool isDone(TaskState state)
{
    return state >= TaskState::Completed && state <= TaskState::Skipped;
}

struct Delegation {
    OfficialId from, to;
    bool operator==(const Delegation &) const = default;
};

struct Closing {
    OfficialId by;
    base::Instant at;
    std::uint32_t event = 0; ///< number of the event within the cycle
    bool operator==(const Closing &) const = default;
};

/// A result that ceased to count: when work was returned past it.
struct Supersession {
    int round = 0;           ///< the round that ended
    std::uint32_t event = 0; ///< number of the event within the cycle
    bool operator==(const Supersession &) const = default;
};

/// One token: a step, in a unit where it has one, in a round.
struct Task {
    TaskId id;
    sop::StepId step;
    std::optional<UnitId> unit;
    int activation = 0;
    int round = 1;
    TaskState state = TaskState::Offered;
    base::Instant opened;
    std::uint32_t openedBy = 0; ///< number of the event
    std::optional<base::Instant> due;
    bool extended = false; ///< its deadline is somebody's word, not the calendar's
    DeadlineStage stage = DeadlineStage::Running; ///< the last one that was told
    std::vector<Detour> detours;
    std::vector<OfficialId> reassignedTo; ///< instead of the cycle's assignment; empty: as assigned
    std::optional<OfficialId> claimedBy;
    std::optional<Delegation> delegation;
    std::optional<Closing> closed;
    std::vector<OfficialId> preparedBy; ///< delegates and others who did the work as well
    std::optional<Supersession> superseded;
    std::optional<ContentRef> content;

    bool operator==(const Task &) const = default;
};

/// A unit's way through one activation of a section.
struct Branch {
    UnitId unit;
    bool arrived = false; ///< at the join
    bool operator==(const Branch &) const = default;
};

/// One run of a section: a branch for each unit that takes part.  The join counts these, nothing
/// else.
struct Activation {
    std::size_t section = 0; ///< index into Sop::sections
    std::vector<Branch> branches;
    std::vector<Detour> detours;           ///< for the step after the join
    std::optional<std::uint32_t> joinedBy; ///< number of the event
    bool operator==(const Activation &) const = default;
};

struct UnitInCycle {
    UnitId unit;
    base::Digest form;
    bool exempted = false;
    int round = 0; ///< how often its section was opened for it
    bool operator==(const UnitInCycle &) const = default;
};

/// A time in which the cycle stood still, and no deadline ran.
struct Pause {
    base::Instant from, to;
    bool operator==(const Pause &) const = default;
};

enum class CycleState { NotStarted, Running, Suspended, Finished, Cancelled };

struct Cycle {
    CycleState state = CycleState::NotStarted;
    std::optional<base::Instant> suspendedAt; ///< while it stands still
    std::vector<Pause> pauses;                ///< those that are over, in order
    std::string title;
    calendar::Period period;
    sop::SopId sop;
    base::Digest sopDigest, office, calendar;
    std::vector<UnitInCycle> units;
    std::vector<Assignment> assignments;
    std::vector<OfficialId> coordinators;
    std::map<sop::StepId, calendar::Duration> agreed;
    std::vector<Task> tasks;             ///< every task there ever was; TaskId n is at n - 1
    std::vector<Activation> activations; ///< number n is at n - 1
    int round = 1;                       ///< of the office steps
    std::uint32_t events = 0;            ///< how many were folded
    base::Instant startedAt, lastEventAt;
    std::unordered_set<CommandId> commands;

    const Task *find(TaskId id) const; ///< nullptr where there is none
    const Task &task(TaskId id) const { return tasks[id.number - 1]; }
    Task &task(TaskId id) { return tasks[id.number - 1]; }
    const UnitInCycle *find(const UnitId &unit) const;
    UnitInCycle *find(const UnitId &unit);
    std::vector<const Task *> openTasks() const;
    /// Who holds a step by assignment; empty where nobody does.
    const std::vector<OfficialId> &holders(const sop::Step &step,
                                           const std::optional<UnitId> &unit) const;
    bool isCoordinator(const OfficialId &official) const;
    /// The time a step has in this cycle: the SOP's, or the agreed one.
    calendar::Duration durationOf(const sop::Step &step) const;

    bool operator==(const Cycle &) const = default;
};

/// The latest approval by an office step that still counts; nullptr where there is none.
const Task *lastApproval(const Cycle &cycle);

/// Stable names for files and --json: "sent-back", "running", "overdue".
std::string_view codeOf(TaskState state);
std::string_view codeOf(CycleState state);
std::string_view codeOf(DeadlineStage stage);

} // namespace himpun::workflow
