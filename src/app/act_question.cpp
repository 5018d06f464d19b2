// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_question.h"

namespace himpun::app
{

const sop::Step *stepOf(const ActQuestion &question)
{
    return question.task ? &question.view.sop->step(question.view.cycle.task(*question.task).step)
                         : nullptr;
}

std::optional<workflow::UnitId> unitOf(const ActQuestion &question)
{
    return question.task ? question.view.cycle.task(*question.task).unit : std::nullopt;
}

bool judges(workflow::Operation operation)
{
    using enum workflow::Operation;
    return operation == Approve || operation == SendBack || operation == RequestCorrection;
}

std::vector<workflow::CellRemark> remarksSettledBy(const workflow::Command &command,
                                                   const ActQuestion &question)
{
    if (const auto *back = std::get_if<workflow::SendBack>(&command))
        return back->remarks;
    if (const auto *correction = std::get_if<workflow::RequestCorrection>(&command))
        return correction->remarks;
    return std::holds_alternative<workflow::Approve>(command) ? question.remarks
                                                              : std::vector<workflow::CellRemark>();
}

std::vector<sop::StepId> targetsOf(const ActQuestion &question)
{
    const sop::Step *step = stepOf(question);
    if (question.operation == workflow::Operation::SendBack && step && step->review)
        return step->review->returnTo;
    std::vector<sop::StepId> all;
    if (question.operation == workflow::Operation::Reopen) {
        for (const sop::Step &any : question.view.sop->steps)
            all.push_back(any.id);
    }
    return all;
}

bool wantsUnits(const ActQuestion &question, const std::optional<sop::StepId> &target)
{
    if (question.operation == workflow::Operation::RequestCorrection)
        return true;
    const sop::Step *step = stepOf(question);
    const bool isInsideUnit = step && step->scope == sop::Scope::Unit;
    return target && !isInsideUnit && question.view.sop->sectionOf(*target);
}

std::optional<workflow::Command> simpleCommand(workflow::Operation operation, workflow::TaskId task)
{
    using enum workflow::Operation;
    switch (operation) {
    case TakeBack: return workflow::TakeBack{task};
    case Claim: return workflow::Claim{task};
    case Release: return workflow::Release{task};
    case Resume: return workflow::Resume{};
    default: return std::nullopt;
    }
}

ActFields fieldsOf(const ActQuestion &question)
{
    using enum workflow::Operation;
    ActFields fields;
    fields.reason = workflow::ruleFor(question.operation).needsReason;
    const sop::Step *step = stepOf(question);
    switch (question.operation) {
    case Complete:
    case HandBack: fields.note = true; break;
    case Approve:
        fields.note = true;
        fields.signs = step && step->review && step->review->signOff != sop::SignOff::None;
        break;
    case SendBack:
        fields.target = targetsOf(question).size() > 1;
        fields.units = true;
        fields.way = true;
        break;
    case RequestCorrection:
        fields.units = true;
        fields.way = true;
        break;
    case Reopen: fields.target = fields.units = fields.way = true; break;
    case Reassign: fields.people = true; break;
    case Delegate: fields.oneOfficial = fields.note = true; break;
    case ExemptUnit: fields.units = fields.oneUnit = true; break;
    case AddUnit: fields.unitOutside = fields.oneUnit = true; break;
    case AgreeDuration: fields.step = fields.duration = true; break;
    case ExtendDeadline: fields.due = true; break;
    case Start:
    case TakeBack:
    case Claim:
    case Release:
    case Skip:
    case RecomputeDeadlines:
    case Suspend:
    case Resume:
    case Comment:
    case Attach:
    case Cancel:
    case FireTimers: break;
    }
    return fields;
}

} // namespace himpun::app
