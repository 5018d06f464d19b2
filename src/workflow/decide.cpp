// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each operation; what they share (state, person, reason) is asked of the rule
// table first.
#include "himpun/workflow/engine.h"

#include "admission.h"
#include "himpun/workflow/authority.h"
#include "himpun/workflow/deadline.h"
#include "routing.h"
#include "start.h"
#include "take_back.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

/// What an accepted command becomes.
struct Act {
    Fact fact;
    Moves moves;
};

using Verdict = base::Result<Act, Refusal>;

tl::unexpected<Refusal> refuse(RefusalCode code)
{
    return base::fail(Refusal{code, std::nullopt, std::nullopt, {}});
}

/// The task a command is about, where it is about one.
template <class AnyCommand>
std::optional<TaskId> taskOf(const AnyCommand &command)
{
    if constexpr (requires { command.task; })
        return command.task;
    else
        return std::nullopt;
}

template <class AnyCommand>
bool givesReason(const AnyCommand &command)
{
    if constexpr (requires { command.reason; })
        return !command.reason.empty();
    else if constexpr (requires { command.text; })
        return !command.text.empty();
    else
        return true;
}

/// Decides one command whose person and state the rule table has let through.
class Deciding
{
public:
    Deciding(const sop::Sop &sop, const calendar::WorkingCalendar &calendar, const Cycle &cycle,
             const Request &request)
        : m_sop(sop), m_calendar(calendar), m_cycle(cycle), m_by(request.by), m_at(request.at)
    {
    }

    Verdict operator()(const Start &command) const
    {
        std::vector<StartGap> gaps = gapsOf(m_sop, command);
        if (!gaps.empty())
            return base::fail(
                Refusal{RefusalCode::StartIncomplete, std::nullopt, std::nullopt, std::move(gaps)});
        if (std::ranges::find(command.coordinators, m_by) == command.coordinators.end())
            return refuse(RefusalCode::NotCoordinator);
        const Started started{command.title, command.period,      m_sop.id,
                              m_sop.digest,  command.office,      command.calendar,
                              command.units, command.assignments, command.coordinators,
                              command.agreed};
        const Cycle begun = after(started);
        Router router = routerOn(begun);
        router.begin();
        return Act{started, router.take()};
    }

    Verdict operator()(const Complete &command) const
    {
        const Task &task = m_cycle.task(command.task);
        if (m_sop.step(task.step).entry && !command.content)
            return refuse(RefusalCode::ContentMissing);
        return Act{Completed{command.task, command.note, command.content}, leaving(task)};
    }

    Verdict operator()(const Approve &command) const
    {
        const Task &task = m_cycle.task(command.task);
        const sop::SignOff signOff = m_sop.step(task.step).review->signOff;
        if (signOff != sop::SignOff::None && !command.content)
            return refuse(RefusalCode::ContentMissing);
        return Act{Approved{command.task, signOff, command.note, command.content, command.position},
                   leaving(task)};
    }

    Verdict operator()(const SendBack &command) const
    {
        const Task &task = m_cycle.task(command.task);
        const auto &targets = m_sop.step(task.step).review->returnTo;
        if (!command.target && targets.size() > 1)
            return refuse(RefusalCode::TargetMissing);
        const sop::StepId target = command.target.value_or(targets.front());
        if (std::ranges::find(targets, target) == targets.end())
            return refuse(RefusalCode::TargetNotAllowed);
        std::vector<UnitId> units;
        if (!task.unit && m_sop.sectionOf(target)) {
            const auto chosen = chosenUnits(command.units);
            if (!chosen)
                return base::fail(chosen.error());
            units = *chosen;
        }
        Router router = routerOn(m_cycle);
        router.sendBack(&task, target, units, command.way);
        return Act{
            SentBack{command.task, target, units, command.reason, command.remarks, command.way},
            router.take()};
    }

    Verdict operator()(const RequestCorrection &command) const
    {
        const Task &task = m_cycle.task(command.task);
        const auto units = chosenUnits(command.units);
        if (!units)
            return base::fail(units.error());
        const sop::StepId target = *correctionTarget(m_sop, task);
        Router router = routerOn(m_cycle);
        router.sendBack(&task, target, *units, command.way);
        return Act{CorrectionRequested{command.task, target, *units, command.reason,
                                       command.remarks, command.way},
                   router.take()};
    }

    Verdict operator()(const TakeBack &command) const
    {
        return Act{TakenBack{command.task}, takeBackMoves(m_cycle, m_cycle.task(command.task))};
    }

    Verdict operator()(const Claim &command) const { return Act{Claimed{command.task}, {}}; }

    Verdict operator()(const Release &command) const { return Act{Released{command.task}, {}}; }

    Verdict operator()(const Reassign &command) const
    {
        if (hasNobody(command.to))
            return refuse(RefusalCode::PersonMissing);
        const Task &task = m_cycle.task(command.task);
        const bool somebodyMay = std::ranges::any_of(command.to, [&](const OfficialId &official) {
            return !judgesOwnWork(m_sop, m_cycle, task, official);
        });
        if (!somebodyMay)
            return refuse(RefusalCode::SeparationOfDuty);
        return Act{Reassigned{command.task, command.to, command.reason}, {}};
    }

    Verdict operator()(const Delegate &command) const
    {
        if (command.to.isEmpty())
            return refuse(RefusalCode::PersonMissing);
        if (command.to == m_by)
            return refuse(RefusalCode::DelegateToSelf);
        return Act{Delegated{command.task, command.to, command.note}, {}};
    }

    Verdict operator()(const HandBack &command) const
    {
        return Act{HandedBack{command.task, command.note}, {}};
    }

    Verdict operator()(const Skip &command) const
    {
        return Act{Skipped{command.task, command.reason}, leaving(m_cycle.task(command.task))};
    }

    Verdict operator()(const ExemptUnit &command) const
    {
        const UnitInCycle *unit = m_cycle.find(command.unit);
        if (!unit)
            return refuse(RefusalCode::UnknownUnit);
        if (unit->exempted)
            return refuse(RefusalCode::UnitAlreadyExempted);
        if (activeUnits(m_cycle).size() == 1)
            return refuse(RefusalCode::LastUnit);
        const Task *open = openTaskOf(command.unit);
        if (!open && hasDelivered(command.unit))
            return refuse(RefusalCode::UnitAlreadyDelivered);
        const UnitExempted exempted{command.unit, command.reason};
        if (!open)
            return Act{exempted, {}};
        const Cycle without = after(exempted);
        Router router = routerOn(without);
        router.withdraw(open->id);
        router.dropBranch(open->activation, command.unit);
        return Act{exempted, router.take()};
    }

    Verdict operator()(const AddUnit &command) const
    {
        const UnitInCycle *unit = m_cycle.find(command.unit.unit);
        if (unit && !unit->exempted)
            return refuse(RefusalCode::UnitAlreadyTakesPart);
        const UnitAdded added{command.unit, command.assignments, command.reason};
        const Cycle with = after(added);
        std::vector<StartGap> gaps = staffingGaps(m_sop, with.assignments, {command.unit.unit});
        if (!gaps.empty())
            return base::fail(
                Refusal{RefusalCode::StartIncomplete, std::nullopt, std::nullopt, std::move(gaps)});
        Router router = routerOn(with);
        letIn(router, command.unit.unit);
        return Act{added, router.take()};
    }

    Verdict operator()(const AgreeDuration &command) const
    {
        const sop::Step *step = m_sop.find(command.step);
        if (!step)
            return refuse(RefusalCode::UnknownStep);
        if (step->duration.unit != calendar::DurationUnit::Agreed)
            return refuse(RefusalCode::StepHasItsOwnTime);
        if (!command.duration.isFixed() || !calendar::isValid(command.duration))
            return refuse(RefusalCode::DurationInvalid);
        DurationAgreed agreed{command.step, command.duration, {}};
        for (const Task *task : m_cycle.openTasks()) {
            if (task->step == command.step)
                agreed.dues.push_back({task->id, m_calendar.add(task->opened, command.duration)});
        }
        return Act{agreed, {}};
    }

    Verdict operator()(const ExtendDeadline &command) const
    {
        const Task &task = m_cycle.task(command.task);
        if (command.due <= task.due.value_or(m_at))
            return refuse(RefusalCode::DeadlineNotLater);
        return Act{DeadlineExtended{command.task, command.due, command.reason}, {}};
    }

    Verdict operator()(const Suspend &command) const { return Act{Suspended{command.reason}, {}}; }

    Verdict operator()(const Resume &) const
    {
        Resumed resumed;
        for (const Task *task : m_cycle.openTasks()) {
            if (!task->due)
                continue;
            const auto unit = m_cycle.durationOf(m_sop.step(task->step)).unit;
            const auto due = m_calendar.afterPause(*task->due, unit, *m_cycle.suspendedAt, m_at);
            if (due != *task->due)
                resumed.dues.push_back({task->id, due});
        }
        return Act{resumed, {}};
    }

    Verdict operator()(const Comment &command) const
    {
        return Act{Commented{command.task, command.text}, {}};
    }

    Verdict operator()(const Attach &command) const
    {
        return Act{Attached{command.task, command.name, command.digest, command.bytes}, {}};
    }

    Verdict operator()(const Cancel &command) const
    {
        Moves moves;
        for (const Task *task : m_cycle.openTasks())
            moves.withdrawn.push_back(task->id);
        return Act{Cancelled{command.reason}, std::move(moves)};
    }

    Verdict operator()(const Reopen &command) const
    {
        if (!m_sop.find(command.target))
            return refuse(RefusalCode::UnknownStep);
        std::vector<UnitId> units;
        if (m_sop.sectionOf(command.target)) {
            const auto chosen = chosenUnits(command.units);
            if (!chosen)
                return base::fail(chosen.error());
            units = *chosen;
        }
        Router router = routerOn(m_cycle);
        router.sendBack(nullptr, command.target, units, WayBack::StepByStep);
        return Act{Reopened{command.target, units, command.reason}, router.take()};
    }

    Verdict operator()(const FireTimers &) const
    {
        TimersFired fired;
        for (const Task *task : m_cycle.openTasks()) {
            const auto unit = m_cycle.durationOf(m_sop.step(task->step)).unit;
            const DeadlineStage stage = stageOf(*task, unit, m_at, m_calendar);
            if (stage > task->stage)
                fired.stages.push_back({task->id, stage});
        }
        if (fired.stages.empty())
            return refuse(RefusalCode::NothingDue);
        return Act{fired, {}};
    }

private:
    Router routerOn(const Cycle &cycle) const { return {m_sop, m_calendar, cycle, m_at}; }

    Moves leaving(const Task &task) const
    {
        Router router = routerOn(m_cycle);
        router.leave(task);
        return router.take();
    }

    /// The cycle once \a fact has happened, before anything has moved.
    Cycle after(const Fact &fact) const
    {
        return evolve(m_cycle, Event{{}, m_by, m_at, fact, {}}, m_sop);
    }

    base::Result<std::vector<UnitId>, Refusal> chosenUnits(const std::vector<UnitId> &units) const
    {
        if (units.empty())
            return refuse(RefusalCode::UnitsMissing);
        std::vector<UnitId> chosen; // in the cycle's order, each once
        for (const UnitId &unit : activeUnits(m_cycle)) {
            if (std::ranges::find(units, unit) != units.end())
                chosen.push_back(unit);
        }
        const bool allKnown = std::ranges::all_of(units, [&](const UnitId &unit) {
            return std::ranges::find(chosen, unit) != chosen.end();
        });
        if (!allKnown)
            return refuse(RefusalCode::UnknownUnit);
        return chosen;
    }

    static bool hasNobody(const std::vector<OfficialId> &officials)
    {
        return officials.empty() || std::ranges::any_of(officials, &OfficialId::isEmpty);
    }

    const Task *openTaskOf(const UnitId &unit) const
    {
        const auto found = std::ranges::find_if(m_cycle.tasks, [&](const Task &task) {
            return task.unit == unit && isOpen(task.state);
        });
        return found == m_cycle.tasks.end() ? nullptr : &*found;
    }

    bool hasDelivered(const UnitId &unit) const
    {
        return std::ranges::any_of(m_cycle.tasks, [&](const Task &task) {
            return task.unit == unit && isDone(task.state) && !task.superseded;
        });
    }

    /// A late unit enters the section that is running; or, when the work is past it, the section
    /// nearest behind, and the office step in hand waits for it as for a correction.
    void letIn(Router &router, const UnitId &unit) const
    {
        const std::vector<const Task *> open = m_cycle.openTasks();
        const Task &inHand = *open.front();
        if (inHand.unit) {
            const sop::Section &section = *m_sop.sectionOf(inHand.step);
            router.openBranch(m_sop.steps[section.first].id, unit, inHand.activation);
            return;
        }
        const std::size_t index = m_sop.indexOf(inHand.step);
        for (auto section = m_sop.sections.rbegin(); section != m_sop.sections.rend(); ++section) {
            if (section->last >= index)
                continue;
            router.withdraw(inHand.id);
            router.sendBack(&inHand, m_sop.steps[section->first].id, {unit}, WayBack::StepByStep);
            return;
        }
    }

    const sop::Sop &m_sop;
    const calendar::WorkingCalendar &m_calendar;
    const Cycle &m_cycle;
    const OfficialId &m_by;
    base::Instant m_at;
};

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

} // namespace

base::Result<Event, Refusal> decide(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                    const Cycle &cycle, const Request &request)
{
    if (cycle.commands.contains(request.id))
        return refuse(RefusalCode::AlreadyApplied);
    if (auto refusal = admission(sop, cycle, request))
        return base::fail(std::move(*refusal));
    Verdict verdict = std::visit(Deciding(sop, calendar, cycle, request), request.command);
    if (!verdict)
        return base::fail(std::move(verdict.error()));
    return Event{request.id, request.by, request.at, std::move(verdict->fact),
                 std::move(verdict->moves)};
}

} // namespace himpun::workflow
