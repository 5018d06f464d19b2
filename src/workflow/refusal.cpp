// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/refusal.h"

namespace himpun::workflow
{

std::string_view codeOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AlreadyApplied: return "already-applied";
    case RefusalCode::CycleAlreadyStarted: return "cycle-already-started";
    case RefusalCode::CycleNotStarted: return "cycle-not-started";
    case RefusalCode::CycleSuspended: return "cycle-suspended";
    case RefusalCode::CycleNotSuspended: return "cycle-not-suspended";
    case RefusalCode::CycleFinished: return "cycle-finished";
    case RefusalCode::CycleNotFinished: return "cycle-not-finished";
    case RefusalCode::CycleCancelled: return "cycle-cancelled";
    case RefusalCode::StartIncomplete: return "start-incomplete";
    case RefusalCode::UnknownTask: return "unknown-task";
    case RefusalCode::UnknownStep: return "unknown-step";
    case RefusalCode::UnknownUnit: return "unknown-unit";
    case RefusalCode::TaskClosed: return "task-closed";
    case RefusalCode::TaskNotClosed: return "task-not-closed";
    case RefusalCode::NotYourTask: return "not-your-task";
    case RefusalCode::ClaimedByOther: return "claimed-by-other";
    case RefusalCode::NotClaimed: return "not-claimed";
    case RefusalCode::AlreadyClaimed: return "already-claimed";
    case RefusalCode::Delegated: return "delegated";
    case RefusalCode::LentToYou: return "lent-to-you";
    case RefusalCode::NotDelegated: return "not-delegated";
    case RefusalCode::NotCoordinator: return "not-coordinator";
    case RefusalCode::NotParticipant: return "not-participant";
    case RefusalCode::SeparationOfDuty: return "separation-of-duty";
    case RefusalCode::NotAReview: return "not-a-review";
    case RefusalCode::IsAReview: return "is-a-review";
    case RefusalCode::ReasonMissing: return "reason-missing";
    case RefusalCode::ContentMissing: return "content-missing";
    case RefusalCode::TargetMissing: return "target-missing";
    case RefusalCode::TargetNotAllowed: return "target-not-allowed";
    case RefusalCode::UnitsMissing: return "units-missing";
    case RefusalCode::NoSectionToCorrect: return "no-section-to-correct";
    case RefusalCode::NoStraightWay: return "no-straight-way";
    case RefusalCode::NotYourLastAct: return "not-your-last-act";
    case RefusalCode::SuccessorActed: return "successor-acted";
    case RefusalCode::ReviewCannotBeSkipped: return "review-cannot-be-skipped";
    case RefusalCode::EntryCannotBeSkipped: return "entry-cannot-be-skipped";
    case RefusalCode::UnitAlreadyTakesPart: return "unit-already-takes-part";
    case RefusalCode::UnitAlreadyExempted: return "unit-already-exempted";
    case RefusalCode::UnitAlreadyDelivered: return "unit-already-delivered";
    case RefusalCode::EntryPassed: return "entry-passed";
    case RefusalCode::LastUnit: return "last-unit";
    case RefusalCode::StepHasItsOwnTime: return "step-has-its-own-time";
    case RefusalCode::DurationInvalid: return "duration-invalid";
    case RefusalCode::DeadlineNotLater: return "deadline-not-later";
    case RefusalCode::TooFarAhead: return "too-far-ahead";
    case RefusalCode::CalendarUnchanged: return "calendar-unchanged";
    case RefusalCode::PersonMissing: return "person-missing";
    case RefusalCode::DelegateToSelf: return "delegate-to-self";
    case RefusalCode::FileNameUnfit: return "file-name-unfit";
    case RefusalCode::NothingDue: return "nothing-due";
    }
    return {};
}

std::string_view codeOf(StartGap::Kind kind)
{
    switch (kind) {
    case StartGap::Kind::NoUnits: return "no-units";
    case StartGap::Kind::UnitTwice: return "unit-twice";
    case StartGap::Kind::NoCoordinator: return "no-coordinator";
    case StartGap::Kind::NobodyForStep: return "nobody-for-step";
    case StartGap::Kind::NobodyElseToApprove: return "nobody-else-to-approve";
    case StartGap::Kind::DurationNotAgreed: return "duration-not-agreed";
    case StartGap::Kind::StepHasItsOwnTime: return "step-has-its-own-time";
    case StartGap::Kind::UnknownStep: return "unknown-step";
    case StartGap::Kind::NoTargets: return "no-targets";
    }
    return {};
}

} // namespace himpun::workflow
