// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a cycle.  Every accepted command becomes exactly one event, and the event
// carries all that the command moved: an act is whole, or it is not there.
//
// docs/event-format.md describes how events are written down.
#pragma once

#include "himpun/workflow/command.h"

namespace himpun::workflow
{

/// After \a after is done, go to \a to instead of the SOP's next step (WayBack::StraightBack).
struct Detour {
    sop::StepId after;
    sop::StepId to;

    bool operator==(const Detour &) const = default;
};

/// A task that came into being.
struct OpenedTask {
    TaskId id;
    sop::StepId step;
    std::optional<UnitId> unit;
    int activation = 0; ///< which run of its section; 0 for office steps
    int round = 1;
    std::optional<base::Instant> due; ///< a fact from now on, whatever the calendar says later
    std::vector<Detour> detours;

    bool operator==(const OpenedTask &) const = default;
};

/// What an event moves besides the task it is about.
struct Moves {
    std::vector<OpenedTask> opened;
    std::vector<TaskId> withdrawn;  ///< open tasks that nobody needs to do any more
    std::vector<TaskId> superseded; ///< done tasks whose result no longer counts
    std::vector<TaskId> restored;   ///< superseded tasks that count again (only after a take-back)
    std::optional<int> round;       ///< of the office steps from now on, where it changes
    bool finished = false;          ///< the SOP's end was reached

    bool operator==(const Moves &) const = default;
};

struct NewDue {
    TaskId task;
    base::Instant due;
    bool operator==(const NewDue &) const = default;
};

/// How far a deadline has come; each stage is told once.
enum class DeadlineStage { Running, Soon, Overdue, LongOverdue };

struct StageReached {
    TaskId task;
    DeadlineStage stage = DeadlineStage::Running;
    bool operator==(const StageReached &) const = default;
};

struct Started {
    std::string title;
    calendar::Period period;
    sop::SopId sop;
    base::Digest sopDigest, office, calendar;
    std::vector<UnitForm> units;
    std::vector<Assignment> assignments;
    std::vector<OfficialId> coordinators;
    std::map<sop::StepId, calendar::Duration> agreed;
    bool operator==(const Started &) const = default;
};

struct Completed {
    TaskId task;
    std::string note;
    std::optional<ContentRef> content;
    std::vector<OfficialId> preparedBy = {}; ///< did the work as well; may not judge it
    bool operator==(const Completed &) const = default;
};

struct Approved {
    TaskId task;
    sop::SignOff signOff = sop::SignOff::None;
    std::string note;
    std::optional<ContentRef> content;
    std::string position; ///< in which position the person signed
    bool operator==(const Approved &) const = default;
};

struct SentBack {
    TaskId task;
    sop::StepId target;
    std::vector<UnitId> units; ///< re-opened from beyond the join
    std::string reason;
    std::vector<CellRemark> remarks;
    WayBack way = WayBack::StepByStep;
    bool operator==(const SentBack &) const = default;
};

struct CorrectionRequested {
    TaskId task; ///< the office task that waits for the correction; it is opened anew afterwards
    sop::StepId target;
    std::vector<UnitId> units;
    std::string reason;
    std::vector<CellRemark> remarks;
    WayBack way = WayBack::StepByStep;
    bool operator==(const CorrectionRequested &) const = default;
};

struct TakenBack {
    TaskId task;
    std::optional<base::Instant> due = {}; ///< where the cycle stood still since it was closed
    bool operator==(const TakenBack &) const = default;
};
struct Claimed {
    TaskId task;
    bool operator==(const Claimed &) const = default;
};
struct Released {
    TaskId task;
    bool operator==(const Released &) const = default;
};
struct Reassigned {
    TaskId task;
    std::vector<OfficialId> to;
    std::string reason;
    bool operator==(const Reassigned &) const = default;
};
struct Delegated {
    TaskId task;
    OfficialId to;
    std::string note;
    bool operator==(const Delegated &) const = default;
};
struct HandedBack {
    TaskId task;
    std::string note;
    bool operator==(const HandedBack &) const = default;
};
struct Skipped {
    TaskId task;
    std::string reason;
    bool operator==(const Skipped &) const = default;
};
struct UnitExempted {
    UnitId unit;
    std::string reason;
    bool operator==(const UnitExempted &) const = default;
};
struct UnitAdded {
    UnitForm unit;
    std::vector<Assignment> assignments;
    std::string reason;
    bool operator==(const UnitAdded &) const = default;
};
struct DurationAgreed {
    sop::StepId step;
    calendar::Duration duration;
    std::vector<NewDue> dues;
    bool operator==(const DurationAgreed &) const = default;
};
struct DeadlineExtended {
    TaskId task;
    base::Instant due;
    std::string reason;
    bool operator==(const DeadlineExtended &) const = default;
};
struct DeadlinesRecomputed {
    base::Digest calendar; ///< that the cycle is counted on from now
    std::string reason;
    std::vector<NewDue> dues; ///< those that changed
    bool operator==(const DeadlinesRecomputed &) const = default;
};
struct Suspended {
    std::string reason;
    bool operator==(const Suspended &) const = default;
};
struct Resumed {
    std::vector<NewDue> dues; ///< what was left of each deadline, counted on from now
    bool operator==(const Resumed &) const = default;
};
struct Commented {
    std::optional<TaskId> task;
    std::string text;
    bool operator==(const Commented &) const = default;
};
struct Attached {
    std::optional<TaskId> task;
    std::string name;
    base::Digest digest;
    std::uint64_t bytes = 0;
    bool operator==(const Attached &) const = default;
};
struct Cancelled {
    std::string reason;
    bool operator==(const Cancelled &) const = default;
};
struct Reopened {
    sop::StepId target;
    std::vector<UnitId> units;
    std::string reason;
    WayBack way = WayBack::StepByStep;
    bool operator==(const Reopened &) const = default;
};
struct TimersFired {
    std::vector<StageReached> stages;
    bool operator==(const TimersFired &) const = default;
};

using Fact =
    std::variant<Started, Completed, Approved, SentBack, CorrectionRequested, TakenBack, Claimed,
                 Released, Reassigned, Delegated, HandedBack, Skipped, UnitExempted, UnitAdded,
                 DurationAgreed, DeadlineExtended, DeadlinesRecomputed, Suspended, Resumed,
                 Commented, Attached, Cancelled, Reopened, TimersFired>;

struct Event {
    CommandId command;
    OfficialId by;
    base::Instant at;
    Fact fact;
    Moves moves;

    bool operator==(const Event &) const = default;
};

} // namespace himpun::workflow
