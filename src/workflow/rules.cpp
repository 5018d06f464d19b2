// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/rules.h"

#include "admission.h"

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

using enum Operation;
using enum StepFilter;

// clang-format off
constexpr std::array table{
    //   operation          cycle        step          task     who               reason
    Rule{Start,             notStarted,  NoTask,       none,    Who::Anybody,     false},
    Rule{Complete,          running,     TaskStep,     inHand,  Who::Holder,      false},
    Rule{Approve,           running,     ReviewStep,   inHand,  Who::Holder,      false},
    Rule{SendBack,          running,     ReviewStep,   inHand,  Who::Holder,      true},
    Rule{RequestCorrection, running,     OfficeStep,   inHand,  Who::Holder,      true},
    Rule{TakeBack,          running,     AnyStep,      done,    Who::Author,      false},
    Rule{Claim,             running,     AnyStep,      offered, Who::Holder,      false},
    Rule{Release,           running,     AnyStep,      claimed, Who::Claimer,     false},
    Rule{Reassign,          running,     AnyStep,      open,    Who::Coordinator, true},
    Rule{Delegate,          running,     AnyStep,      inHand,  Who::Holder,      false},
    Rule{HandBack,          running,     AnyStep,      lent,    Who::Delegate,    false},
    Rule{Skip,              running,     OptionalTask, inHand,  Who::Coordinator, true},
    Rule{ExemptUnit,        running,     NoTask,       none,    Who::Coordinator, true},
    Rule{AddUnit,           running,     NoTask,       none,    Who::Coordinator, true},
    Rule{AgreeDuration,     running,     NoTask,       none,    Who::Coordinator, false},
    Rule{ExtendDeadline,    running,     AnyStep,      open,    Who::Coordinator, true},
    Rule{Suspend,           running,     NoTask,       none,    Who::Coordinator, true},
    Rule{Resume,            suspended,   NoTask,       none,    Who::Coordinator, false},
    Rule{Comment,           everStarted, MaybeTask,    none,    Who::Participant, true},
    Rule{Attach,            unfinished,  MaybeTask,    none,    Who::Participant, false},
    Rule{Cancel,            unfinished,  NoTask,       none,    Who::Coordinator, true},
    Rule{Reopen,            finished,    NoTask,       none,    Who::Coordinator, true},
    Rule{FireTimers,        running,     NoTask,       none,    Who::Anybody,     false},
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
        if (isAboutCycle && !obstacle(rule, sop, cycle, nullptr, official))
            operations.push_back(rule.operation);
    }
    return operations;
}

std::string_view codeOf(Operation operation)
{
    switch (operation) {
    case Start: return "start";
    case Complete: return "complete";
    case Approve: return "approve";
    case SendBack: return "send-back";
    case RequestCorrection: return "request-correction";
    case TakeBack: return "take-back";
    case Claim: return "claim";
    case Release: return "release";
    case Reassign: return "reassign";
    case Operation::Delegate: return "delegate";
    case HandBack: return "hand-back";
    case Skip: return "skip";
    case ExemptUnit: return "exempt-unit";
    case AddUnit: return "add-unit";
    case AgreeDuration: return "agree-duration";
    case ExtendDeadline: return "extend-deadline";
    case Suspend: return "suspend";
    case Resume: return "resume";
    case Comment: return "comment";
    case Attach: return "attach";
    case Cancel: return "cancel";
    case Reopen: return "reopen";
    case FireTimers: return "fire-timers";
    }
    return {};
}

} // namespace himpun::workflow
