// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules_document.h"

#include "himpun/workflow/rules.h"

namespace himpun::workflow::support
{

namespace
{

std::string wordsFor(Operation operation)
{
    switch (operation) {
    case Operation::Start: return "start a cycle (mulai)";
    case Operation::Complete: return "complete a step (selesai)";
    case Operation::Approve:
        return "approve, with initial or signature (setujui: paraf, tanda tangan)";
    case Operation::SendBack: return "return with a reason (kembalikan)";
    case Operation::RequestCorrection: return "ask units for a correction (minta perbaikan)";
    case Operation::TakeBack: return "take back one's own last act (tarik kembali)";
    case Operation::Claim: return "claim (ambil)";
    case Operation::Release: return "release (lepas)";
    case Operation::Reassign: return "give to other people (alihkan)";
    case Operation::Delegate: return "lend for preparation (delegasikan)";
    case Operation::HandBack: return "hand back, or call back (serahkan kembali)";
    case Operation::Skip: return "skip (lewati)";
    case Operation::ExemptUnit: return "exempt a unit (kecualikan bidang)";
    case Operation::AddUnit: return "add a late unit (tambah bidang)";
    case Operation::AgreeDuration: return "agree a time (sepakati waktu)";
    case Operation::ExtendDeadline: return "extend a deadline (perpanjang tenggat)";
    case Operation::RecomputeDeadlines:
        return "count open deadlines again on the calendar in use (hitung ulang tenggat)";
    case Operation::Suspend: return "suspend the cycle (hentikan sementara)";
    case Operation::Resume: return "resume the cycle (lanjutkan)";
    case Operation::Comment: return "comment (komentar)";
    case Operation::Attach: return "attach a file (lampirkan)";
    case Operation::Cancel: return "cancel the cycle (batalkan)";
    case Operation::Reopen: return "reopen a finished cycle (buka kembali)";
    case Operation::FireTimers: return "tell what is due (pengingat)";
    }
    return {};
}

std::string wordsFor(CycleState state)
{
    switch (state) {
    case CycleState::NotStarted: return "not started";
    case CycleState::Running: return "running";
    case CycleState::Suspended: return "suspended";
    case CycleState::Finished: return "finished";
    case CycleState::Cancelled: return "cancelled";
    }
    return {};
}

std::string wordsFor(TaskState state)
{
    switch (state) {
    case TaskState::Offered: return "offered";
    case TaskState::Claimed: return "claimed";
    case TaskState::Delegated: return "lent";
    case TaskState::Completed: return "completed";
    case TaskState::Approved: return "approved";
    case TaskState::SentBack: return "returned";
    case TaskState::Skipped: return "skipped";
    case TaskState::Withdrawn: return "withdrawn";
    }
    return {};
}

std::string wordsFor(StepFilter filter)
{
    switch (filter) {
    case StepFilter::NoTask: return "the cycle";
    case StepFilter::MaybeTask: return "the cycle or any task";
    case StepFilter::AnyStep: return "any step";
    case StepFilter::TaskStep: return "a step that is no review";
    case StepFilter::ReviewStep: return "a review (telaah)";
    case StepFilter::OfficeStep: return "an office step behind a data entry";
    case StepFilter::OptionalTask: return "neither review nor data entry";
    }
    return {};
}

std::string wordsFor(Who who)
{
    switch (who) {
    case Who::Anybody: return "anybody, also the program";
    case Who::Participant: return "whoever takes part (peserta)";
    case Who::Coordinator: return "coordinator (pengelola siklus)";
    case Who::Holder: return "holder of the step (pelaksana)";
    case Who::Claimer: return "who claimed it";
    case Who::Delegate: return "who borrowed or lent it";
    case Who::Author: return "who did it";
    }
    return {};
}

std::string wordsFor(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AlreadyApplied: return "this command was sent before and has taken effect";
    case RefusalCode::CycleAlreadyStarted: return "the cycle (siklus) runs already";
    case RefusalCode::CycleNotStarted: return "the cycle has not been started";
    case RefusalCode::CycleSuspended: return "the cycle stands still; it must be resumed first";
    case RefusalCode::CycleNotSuspended: return "the cycle does not stand still";
    case RefusalCode::CycleFinished: return "the cycle is over; it can be reopened";
    case RefusalCode::CycleNotFinished: return "only a finished cycle can be reopened";
    case RefusalCode::CycleCancelled: return "the cycle was given up";
    case RefusalCode::StartIncomplete: return "something is missing; the list below comes with it";
    case RefusalCode::UnknownTask: return "there is no such task (tugas)";
    case RefusalCode::UnknownStep: return "the SOP has no such step";
    case RefusalCode::UnknownUnit: return "the unit (bidang) takes no part in this cycle";
    case RefusalCode::TaskClosed: return "somebody was faster; who and when come with it";
    case RefusalCode::TaskNotClosed: return "there is nothing to take back yet";
    case RefusalCode::NotYourTask: return "somebody else holds this step; who comes with it";
    case RefusalCode::ClaimedByOther:
        return "another holder has claimed the task; who comes with it";
    case RefusalCode::NotClaimed: return "nobody has claimed the task";
    case RefusalCode::AlreadyClaimed: return "the task is claimed; who comes with it";
    case RefusalCode::Delegated: return "the task is lent for preparation; to whom comes with it";
    case RefusalCode::LentToYou:
        return "who borrowed the task prepares it and hands it back; who lent it comes with it";
    case RefusalCode::NotDelegated: return "the task is not lent";
    case RefusalCode::NotCoordinator: return "this is for the coordinators (pengelola siklus)";
    case RefusalCode::NotParticipant: return "the person takes no part in this cycle";
    case RefusalCode::SeparationOfDuty: return "who did or prepared the work may not judge it";
    case RefusalCode::NotAReview: return "only a review (telaah) is approved or returned";
    case RefusalCode::IsAReview: return "a review is approved or returned, not completed";
    case RefusalCode::ReasonMissing: return "the reason (alasan), or the comment's text, is empty";
    case RefusalCode::ContentMissing: return "there is no sheet to hand in, or nothing to sign";
    case RefusalCode::TargetMissing:
        return "the SOP allows several return targets; one must be chosen";
    case RefusalCode::TargetNotAllowed: return "the SOP does not let this review return there";
    case RefusalCode::UnitsMissing: return "the units to re-open must be chosen";
    case RefusalCode::NoSectionToCorrect: return "no unit fills in anything before this step";
    case RefusalCode::NoStraightWay:
        return "no office step approved what comes after the step to reopen; it can be reopened "
               "step by step";
    case RefusalCode::NotYourLastAct:
        return "only the last thing one did oneself can be taken back";
    case RefusalCode::SuccessorActed:
        return "the work has gone on; who, where a person did it, comes with it";
    case RefusalCode::ReviewCannotBeSkipped: return "a review is never left out";
    case RefusalCode::EntryCannotBeSkipped:
        return "data entry is never left out; the unit can be exempted instead";
    case RefusalCode::UnitAlreadyTakesPart: return "the unit is in the cycle already";
    case RefusalCode::UnitAlreadyExempted: return "the unit is exempted already";
    case RefusalCode::UnitAlreadyDelivered:
        return "the unit's last step is done; it can no longer be exempted";
    case RefusalCode::EntryPassed:
        return "the late unit's data entry has been passed; it can be added once what is open now "
               "is done";
    case RefusalCode::LastUnit: return "a cycle needs at least one unit";
    case RefusalCode::StepHasItsOwnTime:
        return "the SOP gives this step its time; only \"as agreed\" can be agreed";
    case RefusalCode::DurationInvalid: return "the duration is no positive whole time";
    case RefusalCode::DeadlineNotLater:
        return "an extended deadline is another than before, later than now and than the SOP's "
               "own; one that was mistyped is set right by extending once more";
    case RefusalCode::TooFarAhead:
        return "a deadline would lie further ahead than the longest time an SOP may give, or after "
               "the year 9999";
    case RefusalCode::CalendarUnchanged:
        return "the deadlines are counted on the calendar in use already";
    case RefusalCode::PersonMissing: return "nobody is named";
    case RefusalCode::DelegateToSelf: return "nobody lends a task to himself";
    case RefusalCode::FileNameUnfit:
        return "an attachment is called in one line of at most 255 bytes, without slashes";
    case RefusalCode::NothingDue: return "no deadline has come further since the last time";
    }
    return {};
}

std::string wordsFor(StartGap::Kind kind)
{
    switch (kind) {
    case StartGap::Kind::NoUnits: return "no unit takes part";
    case StartGap::Kind::UnitTwice: return "a unit is named twice";
    case StartGap::Kind::NoCoordinator: return "nobody coordinates";
    case StartGap::Kind::NobodyForStep: return "a step, in a unit where it has one, has no holder";
    case StartGap::Kind::NobodyElseToApprove:
        return "a holder of the work would be the only one to approve it";
    case StartGap::Kind::DurationNotAgreed: return "a step \"as agreed\" has no agreed time";
    case StartGap::Kind::StepHasItsOwnTime:
        return "a time was agreed for a step to which the SOP gives its own";
    case StartGap::Kind::UnknownStep: return "a time was agreed for a step the SOP does not have";
    case StartGap::Kind::NoTargets: return "no indicator of the units has a target for the period";
    }
    return {};
}

/// A row for each enumerator up to \a last.
template <class Code>
std::string tableOf(Code last)
{
    std::string table = "| code | meaning |\n|---|---|\n";
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto code = static_cast<Code>(i);
        table += "| `" + std::string(codeOf(code)) + "` | " + wordsFor(code) + " |\n";
    }
    return table;
}

template <class State>
std::string listOf(const SetOf<State> &states, State last)
{
    std::string list;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto state = static_cast<State>(i);
        if (states.contains(state))
            list += (list.empty() ? "" : ", ") + wordsFor(state);
    }
    return list.empty() ? "–" : list;
}

constexpr auto preface = R"(# Who may do what, when

Written by a test from the rule table in `src/workflow/rules.cpp`, the one that the engine, the buttons and the tests
read; change it there, then let the test `RuleBook` write this file anew: `HIMPUN_WRITE=1`.

A command is let through when the state of its cycle and task, its step and its person fit its row, and a reason
(alasan) is given where the row asks for one; blanks are no reason. Then the operation looks at its own arguments.
Whoever did, or prepared, the work that a review judges is not let through as its holder (separation of duty), and where
somebody has claimed a task the other holders are not. A review judges the steps it may return to, and in a unit also the
data entry before it in its section. Who may start a cycle at all is asked of the office before: its coordinators.

| operation | code | cycle | step | task | who | reason |
|---|---|---|---|---|---|---|
)";

constexpr auto refusals = R"(
## Refusals

Nothing has changed when a command is refused. `himpun-cli` prints these codes with `--json`.

)";

constexpr auto gaps = R"(
## What a start may lack

A start is refused with `start-incomplete` and all of these at once; so is a late unit, for what concerns its steps and people.

)";

} // namespace

std::string rulesDocument()
{
    std::string text = preface;
    for (const Rule &rule : rules()) {
        const bool asksTask = rule.step != StepFilter::NoTask && rule.step != StepFilter::MaybeTask;
        text += "| " + wordsFor(rule.operation) + " | `" + std::string(codeOf(rule.operation))
                + "` | " + listOf(rule.cycle, CycleState::Cancelled) + " | " + wordsFor(rule.step)
                + " | " + (asksTask ? listOf(rule.task, TaskState::Withdrawn) : "–") + " | "
                + wordsFor(rule.who) + " | " + (rule.needsReason ? "yes" : "no") + " |\n";
    }
    text += refusals + tableOf(RefusalCode::NothingDue);
    text += gaps + tableOf(StartGap::Kind::NoTargets);
    return text;
}

} // namespace himpun::workflow::support
