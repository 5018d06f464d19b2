// SPDX-License-Identifier: GPL-3.0-or-later
#include "admission.h"

#include "himpun/workflow/authority.h"
#include "routing.h"
#include "take_back.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

using Obstacle = std::optional<Refusal>;

Obstacle refuse(RefusalCode code)
{
    return Refusal{code, std::nullopt, std::nullopt, {}};
}

Obstacle refuse(RefusalCode code, const OfficialId &who)
{
    return Refusal{code, who, std::nullopt, {}};
}

Obstacle checkCycle(const Rule &rule, const Cycle &cycle)
{
    if (rule.cycle.contains(cycle.state))
        return std::nullopt;
    switch (cycle.state) {
    case CycleState::NotStarted: return refuse(RefusalCode::CycleNotStarted);
    case CycleState::Running:
        if (rule.operation == Operation::Start)
            return refuse(RefusalCode::CycleAlreadyStarted);
        return refuse(rule.operation == Operation::Resume ? RefusalCode::CycleNotSuspended
                                                          : RefusalCode::CycleNotFinished);
    case CycleState::Suspended:
        return refuse(rule.operation == Operation::Start ? RefusalCode::CycleAlreadyStarted
                                                         : RefusalCode::CycleSuspended);
    case CycleState::Finished:
        return refuse(rule.operation == Operation::Start ? RefusalCode::CycleAlreadyStarted
                                                         : RefusalCode::CycleFinished);
    case CycleState::Cancelled: return refuse(RefusalCode::CycleCancelled);
    }
    return std::nullopt;
}

Obstacle whileLent(const Delegation &delegation, const OfficialId &official)
{
    return official == delegation.to ? refuse(RefusalCode::LentToYou, delegation.from)
                                     : refuse(RefusalCode::Delegated, delegation.to);
}

Obstacle checkState(const Rule &rule, const Task &task, const OfficialId &official)
{
    if (rule.task.contains(task.state))
        return std::nullopt;
    switch (task.state) {
    case TaskState::Offered:
        if (rule.operation == Operation::Release)
            return refuse(RefusalCode::NotClaimed);
        return refuse(rule.operation == Operation::HandBack ? RefusalCode::NotDelegated
                                                            : RefusalCode::TaskNotClosed);
    case TaskState::Claimed:
        if (rule.operation == Operation::Claim)
            return refuse(RefusalCode::AlreadyClaimed, *task.claimedBy);
        return refuse(rule.operation == Operation::HandBack ? RefusalCode::NotDelegated
                                                            : RefusalCode::TaskNotClosed);
    case TaskState::Delegated:
        return rule.operation == Operation::TakeBack ? refuse(RefusalCode::TaskNotClosed)
                                                     : whileLent(*task.delegation, official);
    case TaskState::Completed:
    case TaskState::Approved:
    case TaskState::SentBack:
    case TaskState::Skipped:
    case TaskState::Withdrawn:
        return Refusal{RefusalCode::TaskClosed, task.closed->by, task.closed->at, {}};
    }
    return std::nullopt;
}

Obstacle checkStep(const Rule &rule, const sop::Sop &sop, const Task &task)
{
    const sop::Step &step = sop.step(task.step);
    switch (rule.step) {
    case StepFilter::NoTask:
    case StepFilter::MaybeTask:
    case StepFilter::AnyStep: break;
    case StepFilter::TaskStep:
        if (step.review)
            return refuse(RefusalCode::IsAReview);
        break;
    case StepFilter::ReviewStep:
        if (!step.review)
            return refuse(RefusalCode::NotAReview);
        break;
    case StepFilter::OfficeStep:
        if (step.scope != sop::Scope::Office || !correctionTarget(sop, task))
            return refuse(RefusalCode::NoSectionToCorrect);
        break;
    case StepFilter::OptionalTask:
        if (step.review)
            return refuse(RefusalCode::ReviewCannotBeSkipped);
        if (step.entry)
            return refuse(RefusalCode::EntryCannotBeSkipped);
        break;
    }
    return std::nullopt;
}

Obstacle checkHolder(const sop::Sop &sop, const Cycle &cycle, const Task &task,
                     const OfficialId &official)
{
    const auto &holders = holdersOf(sop, cycle, task);
    if (std::ranges::find(holders, official) == holders.end()) {
        const std::optional<OfficialId> whose =
            holders.empty() ? task.claimedBy : task.claimedBy.value_or(holders.front());
        return Refusal{RefusalCode::NotYourTask, whose, std::nullopt, {}};
    }
    if (task.claimedBy && *task.claimedBy != official)
        return refuse(RefusalCode::ClaimedByOther, *task.claimedBy);
    if (judgesOwnWork(sop, cycle, task, official))
        return refuse(RefusalCode::SeparationOfDuty);
    return std::nullopt;
}

Obstacle checkWho(const Rule &rule, const sop::Sop &sop, const Cycle &cycle, const Task *task,
                  const OfficialId &official)
{
    switch (rule.who) {
    case Who::Anybody: break;
    case Who::Participant:
        if (!takesPart(cycle, official))
            return refuse(RefusalCode::NotParticipant);
        break;
    case Who::Coordinator:
        if (!cycle.isCoordinator(official))
            return refuse(RefusalCode::NotCoordinator);
        break;
    case Who::Holder: return checkHolder(sop, cycle, *task, official);
    case Who::Claimer:
        if (task->claimedBy != official)
            return refuse(RefusalCode::ClaimedByOther, *task->claimedBy);
        break;
    case Who::Delegate:
        if (task->delegation->to != official && task->delegation->from != official)
            return refuse(RefusalCode::Delegated, task->delegation->to);
        break;
    case Who::Author:
        if (task->closed->by != official)
            return Refusal{RefusalCode::NotYourLastAct, task->closed->by, task->closed->at, {}};
        return takeBackObstacle(cycle, *task);
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> obstacle(const Rule &rule, const sop::Sop &sop, const Cycle &cycle,
                                const Task *task, const OfficialId &official)
{
    if (const auto refusal = checkCycle(rule, cycle))
        return refusal;
    if (task && rule.step != StepFilter::MaybeTask) {
        if (const auto refusal = checkState(rule, *task, official))
            return refusal;
        if (const auto refusal = checkStep(rule, sop, *task))
            return refusal;
    }
    return checkWho(rule, sop, cycle, task, official);
}

} // namespace himpun::workflow
