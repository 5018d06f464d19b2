// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the rule table first (state, person, reason), then the operation itself.
#include "admission.h"
#include "deciding.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

/// The task a command is about, where it is about one.
template <class AnyCommand>
std::optional<TaskId> taskOf(const AnyCommand &command)
{
    if constexpr (requires { command.task; })
        return command.task;
    else
        return std::nullopt;
}

/// Blanks say nothing.
bool saysSomething(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

template <class AnyCommand>
bool givesReason(const AnyCommand &command)
{
    if constexpr (requires { command.reason; })
        return saysSomething(command.reason);
    else if constexpr (requires { command.text; })
        return saysSomething(command.text);
    else
        return true;
}

/// What the rule table says about the command.
std::optional<Refusal> admission(const sop::Sop &sop, const Cycle &cycle, const Request &request)
{
    const Refusal unknownTask{RefusalCode::UnknownTask, std::nullopt, std::nullopt, {}};
    const Rule &rule = ruleFor(operationOf(request.command));
    return std::visit(
        [&](const auto &command) -> std::optional<Refusal> {
            const std::optional<TaskId> id = taskOf(command);
            const Task *task = id ? cycle.find(*id) : nullptr;
            if (id && !task && cycle.state != CycleState::NotStarted)
                return unknownTask;
            if (auto refusal = obstacle(rule, sop, cycle, task, request.by))
                return refusal;
            if (rule.needsReason && !givesReason(command))
                return Refusal{RefusalCode::ReasonMissing, std::nullopt, std::nullopt, {}};
            return std::nullopt;
        },
        request.command);
}

bool isTooLate(const std::optional<base::Instant> &due)
{
    return due > base::lastInstant;
}

/// Whether a due time in \a act could not be written down.
bool reachesTooFar(const Act &act)
{
    const bool beyond = std::visit(
        [](const auto &fact) {
            if constexpr (requires { fact.dues; })
                return std::ranges::any_of(fact.dues, isTooLate, &NewDue::due);
            else if constexpr (requires { fact.due; })
                return isTooLate(fact.due);
            else
                return false;
        },
        act.fact);
    return beyond || std::ranges::any_of(act.moves.opened, isTooLate, &OpenedTask::due);
}

/// Whose act it is: the program's, where it only tells what time it is.
OfficialId authorOf(const Request &request)
{
    return std::holds_alternative<FireTimers>(request.command) ? OfficialId{} : request.by;
}

} // namespace

base::Result<Event, Refusal> decide(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                    const Cycle &cycle, const Request &request)
{
    if (cycle.commands.contains(request.id))
        return refuse(RefusalCode::AlreadyApplied);
    if (request.at > base::lastInstant)
        return refuse(RefusalCode::TooFarAhead);
    if (auto refusal = admission(sop, cycle, request))
        return base::fail(std::move(*refusal));
    Verdict verdict = std::visit(Deciding(sop, calendar, cycle, request), request.command);
    if (!verdict)
        return base::fail(std::move(verdict.error()));
    if (reachesTooFar(*verdict))
        return refuse(RefusalCode::TooFarAhead);
    return Event{request.id, authorOf(request), request.at, std::move(verdict->fact),
                 std::move(verdict->moves)};
}

} // namespace himpun::workflow
