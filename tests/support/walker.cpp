// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/walker.h"

#include "himpun/workflow/authority.h"
#include "support/office.h"
#include "support/random_sop.h"

#include <algorithm>
#include <set>

namespace himpun::support
{

using namespace workflow;

namespace
{

std::vector<OfficialId> everybody(const Start &start)
{
    std::set<OfficialId> people(start.coordinators.begin(), start.coordinators.end());
    for (const Assignment &assignment : start.assignments)
        people.insert(assignment.officials.begin(), assignment.officials.end());
    people.insert({"orang-luar"});
    return {people.begin(), people.end()};
}

Operation randomOperation(Chance &chance)
{
    return static_cast<Operation>(chance.below(static_cast<int>(rules().size())));
}

} // namespace

Walker::Walker(std::uint64_t seed)
    : m_chance(seed),
      m_sop(sopFrom(randomSopJson(m_chance))),
      m_start(randomStart(m_sop, m_chance)),
      m_people(everybody(m_start)),
      m_now(local("2026-10-05 08:00"))
{
}

Walker::Walker(std::uint64_t seed, sop::Sop sop)
    : m_chance(seed),
      m_sop(std::move(sop)),
      m_start(randomStart(m_sop, m_chance)),
      m_people(everybody(m_start)),
      m_now(local("2026-10-05 08:00"))
{
}

base::Result<Event, Refusal> Walker::decide(const Request &request) const
{
    return workflow::decide(m_sop, officeCalendar(), m_cycle, request);
}

void Walker::accept(Event event)
{
    m_cycle = evolve(std::move(m_cycle), event, m_sop);
    m_events.push_back(std::move(event));
}

Request Walker::ask(const OfficialId &by, Command command)
{
    ++m_asked;
    return {{"c" + std::to_string(m_asked)}, by, m_now, std::move(command)};
}

Request Walker::propose()
{
    m_now += std::chrono::minutes(m_chance.percent(5) ? m_chance.between(1000, 9000)
                                                      : m_chance.between(1, 240));
    if (m_cycle.state == CycleState::NotStarted)
        return ask(m_start.coordinators.front(), m_start);
    if (m_cycle.state == CycleState::Finished && m_chance.percent(30))
        return ask(m_start.coordinators.front(), *wellFormed(Operation::Reopen, nullptr));
    if (m_chance.percent(35)) {
        if (auto request = help())
            return std::move(*request);
    }
    if (m_chance.percent(60)) {
        if (auto request = allowedAct())
            return std::move(*request);
    }
    return anyAct();
}

/// Something the rule table offers to somebody, with proper arguments.
std::optional<Request> Walker::allowedAct()
{
    const OfficialId by = m_chance.oneOf(m_people);
    const auto open = m_cycle.openTasks();
    const bool aboutCycle = open.empty() || m_chance.percent(15);
    const Task *task = aboutCycle ? nullptr : m_chance.oneOf(open);
    if (task && m_chance.percent(25))
        task = m_cycle.find(anyTask());
    OfficialId actor = by;
    if (task && m_chance.percent(60)) {
        const auto inbox = inboxOf(m_sop, m_cycle, *task);
        actor = !isOpen(task->state) ? task->closed->by
                : inbox.empty()      ? m_start.coordinators.front()
                                     : m_chance.oneOf(inbox);
    } else if (m_chance.percent(50)) {
        actor = m_chance.oneOf(m_start.coordinators);
    }
    const auto operations =
        task ? allowedOn(m_sop, m_cycle, *task, actor) : allowedOn(m_sop, m_cycle, actor);
    if (operations.empty())
        return std::nullopt;
    const Operation operation = m_chance.oneOf(operations);
    const bool endsIt = operation == Operation::Cancel || operation == Operation::Suspend;
    if (endsIt && !m_chance.percent(10))
        return std::nullopt;
    auto command = wellFormed(operation, task);
    if (!command)
        return std::nullopt;
    return ask(actor, std::move(*command));
}

/// Anything at all, sensible or not; sometimes a command that was sent before.
Request Walker::anyAct()
{
    const Operation operation = randomOperation(m_chance);
    const TaskId task = anyTask();
    Command command = operation == Operation::Cancel && !m_chance.percent(5)
                          ? Command(Comment{task, ""})
                          : anyCommand(operation, m_cycle.find(task));
    Request request = ask(m_chance.oneOf(m_people), std::move(command));
    if (m_chance.percent(5))
        request.id = m_chance.oneOf(m_events).command;
    return request;
}

std::optional<Request> Walker::help()
{
    const OfficialId coordinator = m_start.coordinators.front();
    if (m_cycle.state == CycleState::NotStarted)
        return ask(coordinator, m_start);
    if (m_cycle.state == CycleState::Suspended)
        return ask(coordinator, Resume{});
    const auto open = m_cycle.openTasks();
    if (open.empty())
        return std::nullopt;
    const Task &task = *m_chance.oneOf(open);
    return finishTask(task);
}

Request Walker::finishTask(const Task &task)
{
    const auto inbox = inboxOf(m_sop, m_cycle, task);
    if (inbox.empty())
        return ask(
            m_start.coordinators.front(),
            Reassign{task.id, {{"pengganti-" + std::to_string(m_asked)}}, "tidak ada orang"});
    if (task.state == TaskState::Delegated)
        return ask(inbox.front(), HandBack{task.id, "selesai disiapkan"});
    const bool isReview = m_sop.step(task.step).review.has_value();
    return ask(m_chance.oneOf(inbox),
               *wellFormed(isReview ? Operation::Approve : Operation::Complete, &task));
}

TaskId Walker::anyTask()
{
    const int count = static_cast<int>(m_cycle.tasks.size());
    if (m_chance.percent(3))
        return {static_cast<std::uint32_t>(count + m_chance.below(3))};
    const int recent = m_chance.percent(60) ? std::min(count, 6) : count;
    return {static_cast<std::uint32_t>(count - m_chance.below(std::max(recent, 1)))};
}

std::vector<UnitId> Walker::someUnits()
{
    std::vector<UnitId> units;
    for (const UnitInCycle &unit : m_cycle.units) {
        if (!unit.exempted && m_chance.percent(40))
            units.push_back(unit.unit);
    }
    for (const UnitInCycle &unit : m_cycle.units) {
        if (units.empty() && !unit.exempted)
            units.push_back(unit.unit);
    }
    return units;
}

AddUnit Walker::lateUnit()
{
    ++m_lateUnits;
    std::string name = "bidang-susulan-" + std::to_string(m_lateUnits);
    for (const UnitInCycle &unit : m_cycle.units) {
        if (unit.exempted && m_chance.percent(50))
            name = unit.unit.text;
    }
    const Start plan = plainStart(m_sop, {name});
    std::vector<Assignment> assignments;
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.unit)
            assignments.push_back(assignment);
    }
    for (Assignment &assignment : assignments)
        assignment.officials.push_back({assignment.officials.front().text + "-penelaah"});
    return {formOf(name), assignments, "baru dibentuk"};
}

} // namespace himpun::support
