// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask of a cycle, one struct for each operation of the rule table (rules.h).
#pragma once

#include "himpun/base/digest.h"
#include "himpun/base/instant.h"
#include "himpun/calendar/duration.h"
#include "himpun/calendar/period.h"
#include "himpun/sop/sop.h"
#include "himpun/workflow/ids.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace himpun::workflow
{

/// Who holds an actor's steps: for the whole office, or for one unit.
struct Assignment {
    sop::ActorId actor;
    std::optional<UnitId> unit; ///< empty: office-scope steps of the actor
    std::vector<OfficialId> officials;

    bool operator==(const Assignment &) const = default;
};

/// One participating unit and the frozen form (indicators and targets) it is to fill in.
struct UnitForm {
    UnitId unit;
    base::Digest form;

    bool operator==(const UnitForm &) const = default;
};

/// The exact content somebody submitted or signed: a sheet's revision, or the compiled document.
struct ContentRef {
    int revision = 0; ///< of the unit's sheet; 0 for a compiled document
    base::Digest digest;

    bool operator==(const ContentRef &) const = default;
};

/// A reviewer's remark on one cell of one unit's sheet.
struct CellRemark {
    UnitId unit;
    std::string row;   ///< indicator
    std::string field; ///< "actual", "hindering", …; empty: the whole row
    std::string text;

    bool operator==(const CellRemark &) const = default;
};

/// How repaired work comes back to the one who returned it, or who approved last before a cycle
/// was reopened.
enum class WayBack {
    StepByStep,  ///< forward again through every step and review in between
    StraightBack ///< from the step that was returned to, or its section, directly there
};

struct Start {
    std::string title;
    calendar::Period period;
    base::Digest office;   ///< of the office as it is now
    base::Digest calendar; ///< of the calendar that deadlines are counted on
    std::vector<UnitForm> units;
    std::vector<Assignment> assignments;
    std::vector<OfficialId> coordinators;             ///< pengelola siklus
    std::map<sop::StepId, calendar::Duration> agreed; ///< for every step "as agreed per cycle"
};

struct Complete {
    TaskId task;
    std::string note;
    std::optional<ContentRef> content;
    std::vector<OfficialId> preparedBy = {}; ///< others whose entries are in the content
};
struct Approve {
    TaskId task;
    std::string note;
    std::optional<ContentRef> content;
    std::string position;
};

/// Kembalikan.  \a target may stay empty where the SOP names only one; \a units only counts where
/// the target lies in a unit section and the task does not.
struct SendBack {
    TaskId task;
    std::optional<sop::StepId> target;
    std::vector<UnitId> units;
    std::string reason;
    std::vector<CellRemark> remarks;
    WayBack way = WayBack::StepByStep;
};

/// From an open office step to chosen units where the SOP draws no loop (perbaikan data kinerja).
struct RequestCorrection {
    TaskId task;
    std::vector<UnitId> units;
    std::string reason;
    std::vector<CellRemark> remarks;
    WayBack way = WayBack::StepByStep;
};

struct TakeBack {
    TaskId task;
}; ///< the closed task to open again
struct Claim {
    TaskId task;
};
struct Release {
    TaskId task;
};
struct Reassign {
    TaskId task;
    std::vector<OfficialId> to;
    std::string reason;
};
struct Delegate {
    TaskId task;
    OfficialId to;
    std::string note;
};
struct HandBack {
    TaskId task;
    std::string note;
}; ///< by the delegate, or called back by the holder
struct Skip {
    TaskId task;
    std::string reason;
};
struct ExemptUnit {
    UnitId unit;
    std::string reason;
};
struct AddUnit {
    UnitForm unit;
    std::vector<Assignment> assignments;
    std::string reason;
};
struct AgreeDuration {
    sop::StepId step;
    calendar::Duration duration;
};
/// Another deadline than the SOP gives, and a later one; one that was mistyped is set right by a
/// second, which may be earlier than the first.
struct ExtendDeadline {
    TaskId task;
    base::Instant due;
    std::string reason;
};
/// Open deadlines are counted again, and all later ones from now on, on another calendar; what was
/// extended by hand stays.
struct RecomputeDeadlines {
    base::Digest calendar; ///< of the one that decide() is asked with
    std::string reason;
};
struct Suspend {
    std::string reason;
};
struct Resume {
};
struct Comment {
    std::optional<TaskId> task;
    std::string text;
};
struct Attach {
    std::optional<TaskId> task;
    std::string name;
    base::Digest digest;
    std::uint64_t bytes = 0;
};
struct Cancel {
    std::string reason;
};

/// A finished cycle goes on from \a target; \a units as in SendBack.  Straight back leads on to the
/// last approval that an office step gave: a correction of what was approved already, without the
/// compilation and the initials in between.
struct Reopen {
    sop::StepId target;
    std::vector<UnitId> units;
    std::string reason;
    WayBack way = WayBack::StepByStep;
};

/// Reminders and lateness, found by asking the time; nothing is lost while the computer was off.
/// The program's own: the event is by nobody, whoever is named in the request.
struct FireTimers {
};

using Command = std::variant<Start, Complete, Approve, SendBack, RequestCorrection, TakeBack, Claim,
                             Release, Reassign, Delegate, HandBack, Skip, ExemptUnit, AddUnit,
                             AgreeDuration, ExtendDeadline, RecomputeDeadlines, Suspend, Resume,
                             Comment, Attach, Cancel, Reopen, FireTimers>;

/// A command with everything decide() needs to know about its circumstances.
struct Request {
    CommandId id; ///< the same id twice is the same request twice, and refused
    OfficialId by;
    base::Instant at;
    Command command;
};

} // namespace himpun::workflow
