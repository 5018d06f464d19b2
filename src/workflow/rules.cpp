// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/rules.h"

#include "admission.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

constexpr SetOf<CycleState> notStarted{CycleState::NotStarted};
constexpr SetOf<CycleState> running{CycleState::Running};
constexpr SetOf<CycleState> suspended{CycleState::Suspended};
constexpr SetOf<CycleState> finished{CycleState::Finished};
constexpr SetOf<CycleState> unfinished{CycleState::Running, CycleState::Suspended};
constexpr SetOf<CycleState> everStarted{CycleState::Running, CycleState::Suspended,
                                        CycleState::Finished, CycleState::Cancelled};

constexpr SetOf<TaskState> none{};
constexpr SetOf<TaskState> offered{TaskState::Offered};
constexpr SetOf<TaskState> claimed{TaskState::Claimed};
constexpr SetOf<TaskState> lent{TaskState::Delegated};
constexpr SetOf<TaskState> inHand{TaskState::Offered, TaskState::Claimed};
constexpr SetOf<TaskState> open{TaskState::Offered, TaskState::Claimed, TaskState::Delegated};
constexpr SetOf<TaskState> done{TaskState::Completed, TaskState::Approved, TaskState::SentBack,
                                TaskState::Skipped};

using Op = Operation;
using enum StepFilter;

// clang-format off
constexpr std::array table{
    //   operation              cycle        step          task     who               reason
    Rule{Op::Start,             notStarted,  NoTask,       none,    Who::Anybody,     false},
    Rule{Op::Complete,          running,     TaskStep,     inHand,  Who::Holder,      false},
    Rule{Op::Approve,           running,     ReviewStep,   inHand,  Who::Holder,      false},
    Rule{Op::SendBack,          running,     ReviewStep,   inHand,  Who::Holder,      true},
    Rule{Op::RequestCorrection, running,     OfficeStep,   inHand,  Who::Holder,      true},
    Rule{Op::TakeBack,          running,     AnyStep,      done,    Who::Author,      false},
    Rule{Op::Claim,             running,     AnyStep,      offered, Who::Holder,      false},
    Rule{Op::Release,           running,     AnyStep,      claimed, Who::Claimer,     false},
    Rule{Op::Reassign,          running,     AnyStep,      open,    Who::Coordinator, true},
    Rule{Op::Delegate,          running,     AnyStep,      inHand,  Who::Holder,      false},
    Rule{Op::HandBack,          running,     AnyStep,      lent,    Who::Delegate,    false},
    Rule{Op::Skip,              running,     OptionalTask, inHand,  Who::Coordinator, true},
    Rule{Op::ExemptUnit,        running,     NoTask,       none,    Who::Coordinator, true},
    Rule{Op::AddUnit,           running,     NoTask,       none,    Who::Coordinator, true},
    Rule{Op::AgreeDuration,     running,     NoTask,       none,    Who::Coordinator, false},
    Rule{Op::ExtendDeadline,    running,     AnyStep,      open,    Who::Coordinator, true},
    Rule{Op::RecomputeDeadlines, running,    NoTask,       none,    Who::Coordinator, true},
    Rule{Op::Suspend,           running,     NoTask,       none,    Who::Coordinator, true},
    Rule{Op::Resume,            suspended,   NoTask,       none,    Who::Coordinator, false},
    Rule{Op::Comment,           everStarted, MaybeTask,    none,    Who::Participant, true},
    Rule{Op::Attach,            unfinished,  MaybeTask,    none,    Who::Participant, false},
    Rule{Op::Cancel,            unfinished,  NoTask,       none,    Who::Coordinator, true},
    Rule{Op::Reopen,            finished,    NoTask,       none,    Who::Coordinator, true},
    Rule{Op::FireTimers,        running,     NoTask,       none,    Who::Anybody,     false},
};
// clang-format on

static_assert(table.size() == std::variant_size_v<Command>);

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].operation) != i)
            return false;
    }
    return true;
}

static_assert(isInOrder(), "ruleFor() looks a rule up by its position");

bool hasAgreedTimes(const sop::Sop &sop)
{
    return std::ranges::any_of(sop.steps, [](const sop::Step &step) {
        return step.duration.unit == calendar::DurationUnit::Agreed;
    });
}

} // namespace

Operation operationOf(const Command &command)
{
    return static_cast<Operation>(command.index());
}

std::span<const Rule> rules()
{
    return table;
}

const Rule &ruleFor(Operation operation)
{
    return table[static_cast<std::size_t>(operation)];
}

std::vector<Operation> allowedOn(const sop::Sop &sop, const Cycle &cycle, const Task &task,
                                 const OfficialId &official)
{
    std::vector<Operation> operations;
    for (const Rule &rule : table) {
        if (rule.step != NoTask && !obstacle(rule, sop, cycle, &task, official))
            operations.push_back(rule.operation);
    }
    return operations;
}

std::vector<Operation> allowedOn(const sop::Sop &sop, const Cycle &cycle,
                                 const OfficialId &official)
{
    std::vector<Operation> operations;
    for (const Rule &rule : table) {
        const bool isAboutCycle = rule.step == NoTask || rule.step == MaybeTask;
        if (rule.operation == Op::AgreeDuration && !hasAgreedTimes(sop))
            continue;
        if (isAboutCycle && !obstacle(rule, sop, cycle, nullptr, official))
            operations.push_back(rule.operation);
    }
    return operations;
}

std::string_view codeOf(Operation operation)
{
    switch (operation) {
    case Op::Start: return "start";
    case Op::Complete: return "complete";
    case Op::Approve: return "approve";
    case Op::SendBack: return "send-back";
    case Op::RequestCorrection: return "request-correction";
    case Op::TakeBack: return "take-back";
    case Op::Claim: return "claim";
    case Op::Release: return "release";
    case Op::Reassign: return "reassign";
    case Op::Delegate: return "delegate";
    case Op::HandBack: return "hand-back";
    case Op::Skip: return "skip";
    case Op::ExemptUnit: return "exempt-unit";
    case Op::AddUnit: return "add-unit";
    case Op::AgreeDuration: return "agree-duration";
    case Op::ExtendDeadline: return "extend-deadline";
    case Op::RecomputeDeadlines: return "recompute-deadlines";
    case Op::Suspend: return "suspend";
    case Op::Resume: return "resume";
    case Op::Comment: return "comment";
    case Op::Attach: return "attach";
    case Op::Cancel: return "cancel";
    case Op::Reopen: return "reopen";
    case Op::FireTimers: return "fire-timers";
    }
    return {};
}

} // namespace himpun::workflow
