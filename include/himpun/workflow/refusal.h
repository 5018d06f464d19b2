// SPDX-License-Identifier: GPL-3.0-or-later
// Why a command was not accepted.  Nothing has changed when one of these comes back.
#pragma once

#include "himpun/workflow/command.h"

#include <string_view>

namespace himpun::workflow
{

enum class RefusalCode {
    AlreadyApplied, ///< this command id was used before
    CycleAlreadyStarted,
    CycleNotStarted,
    CycleSuspended,
    CycleNotSuspended,
    CycleFinished,
    CycleNotFinished,
    CycleCancelled,
    StartIncomplete, ///< see Refusal::gaps
    UnknownTask,
    UnknownStep,
    UnknownUnit, ///< the unit does not take part in this cycle
    TaskClosed,  ///< somebody was faster: see who and when
    TaskNotClosed,
    NotYourTask,    ///< see who, one of those who hold it
    ClaimedByOther, ///< see who
    NotClaimed,
    AlreadyClaimed,
    Delegated, ///< lent to somebody: see who
    LentToYou, ///< to be prepared, not to be finished; by whom: see who
    NotDelegated,
    NotCoordinator,
    NotParticipant,   ///< takes no part in this cycle
    SeparationOfDuty, ///< who did the work may not approve it
    NotAReview,
    IsAReview,
    ReasonMissing,
    ContentMissing, ///< there is no sheet, or nothing to sign
    TargetMissing,  ///< the SOP allows several return targets; choose one
    TargetNotAllowed,
    UnitsMissing,       ///< choose the units to re-open
    NoSectionToCorrect, ///< no unit filled in anything before this step
    NoStraightWay,      ///< behind the step to reopen no office step approved anything
    NotYourLastAct,
    SuccessorActed, ///< see who
    ReviewCannotBeSkipped,
    EntryCannotBeSkipped, ///< exempt the unit instead
    UnitAlreadyTakesPart,
    UnitAlreadyExempted,
    UnitAlreadyDelivered,
    EntryPassed,       ///< the late unit's data entry cannot be opened beside what is open now
    LastUnit,          ///< a cycle needs at least one unit
    StepHasItsOwnTime, ///< only "as agreed" steps can be agreed
    DurationInvalid,
    DeadlineNotLater,
    TooFarAhead,       ///< a deadline later than any SOP may give, or a time nobody can write down
    CalendarUnchanged, ///< the deadlines are counted on this calendar already
    PersonMissing,
    DelegateToSelf,
    FileNameUnfit, ///< of an attachment: empty, longer than 255 bytes, of a folder, or not in one
                   ///< line
    NothingDue,
};

/// Something that must be mended before a cycle can start.
struct StartGap {
    enum class Kind {
        NoUnits,
        UnitTwice, ///< unit
        NoCoordinator,
        NobodyForStep,       ///< step, unit where the step is per unit
        NobodyElseToApprove, ///< step, unit, official: would approve his own work
        DurationNotAgreed,   ///< step
        StepHasItsOwnTime,   ///< step, for which a time was agreed
        UnknownStep,         ///< step, for which a time was agreed
        NoTargets, ///< no indicator has a target for the period; the office knows, not decide
    };
    Kind kind;
    std::optional<sop::StepId> step;
    std::optional<UnitId> unit;
    std::optional<OfficialId> official;

    bool operator==(const StartGap &) const = default;
};

struct Refusal {
    RefusalCode code;
    std::optional<OfficialId> who;
    std::optional<base::Instant> when;
    std::vector<StartGap> gaps;

    bool operator==(const Refusal &) const = default;
};

/// Stable names for files and --json: "not-your-task".
std::string_view codeOf(RefusalCode code);
std::string_view codeOf(StartGap::Kind kind);

} // namespace himpun::workflow
