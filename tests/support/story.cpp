// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/story.h"

#include "himpun/workflow/authority.h"
#include "support/laws.h"

#include <algorithm>
#include <stdexcept>

namespace himpun::support
{

using namespace workflow;

namespace
{

[[noreturn]] void breakOff(const std::string &words)
{
    throw std::logic_error(words);
}

std::string wordsOf(const Refusal &refusal)
{
    std::string words(codeOf(refusal.code));
    for (const StartGap &gap : refusal.gaps)
        words += " " + std::string(codeOf(gap.kind)) + (gap.step ? " " + gap.step->text : "")
                 + (gap.unit ? "@" + gap.unit->text : "");
    return words;
}

} // namespace

std::string placeOf(const Task &task)
{
    return task.step.text + (task.unit ? "@" + task.unit->text : "");
}

Story::Story(sop::Sop sop, const std::vector<std::string> &units)
    : m_sop(std::move(sop)), m_start(plainStart(m_sop, units)), m_now(local("2026-10-05 08:00"))
{
}

Story &Story::cast(const std::string &actor, const std::vector<std::string> &names,
                   const std::string &unit)
{
    for (Assignment &assignment : m_start.assignments) {
        if (assignment.actor.text == actor
            && (assignment.unit ? assignment.unit->text : "") == unit)
            assignment.officials = officials(names);
    }
    return *this;
}

Story &Story::at(std::string_view localTime)
{
    m_now = local(localTime);
    return *this;
}

Story &Story::wait(std::chrono::minutes time)
{
    m_now += time;
    return *this;
}

Story &Story::start()
{
    return does("pengelola", m_start);
}

Story &Story::complete(const std::string &by, const std::string &place)
{
    const TaskId id = open(place);
    const Task &task = m_cycle.task(id);
    std::optional<ContentRef> sheet;
    if (m_sop.step(task.step).entry)
        sheet = content(task.unit->text, task.round);
    return does(by, Complete{id, "", sheet});
}

Story &Story::approve(const std::string &by, const std::string &place)
{
    const TaskId id = open(place);
    const Task &task = m_cycle.task(id);
    return does(by,
                Approve{id, "", content(task.unit ? task.unit->text : "", task.round), "Pejabat"});
}

Story &Story::sendBack(const std::string &by, const std::string &place, const Return &how)
{
    std::optional<sop::StepId> target;
    if (!how.to.empty())
        target = sop::StepId{how.to};
    return does(by, SendBack{open(place), target, unitIds(how.units), how.reason, {}, how.way});
}

Story &Story::correct(const std::string &by, const std::string &place, const Return &how)
{
    return does(by, RequestCorrection{open(place), unitIds(how.units), how.reason, {}, how.way});
}

Story &Story::takeBack(const std::string &by, const std::string &place)
{
    return does(by, TakeBack{last(place)});
}

Story &Story::goOn(const std::string &place)
{
    const auto isReached = [&] {
        const auto places = openPlaces();
        return std::ranges::find(places, place) != places.end();
    };
    while (m_cycle.state == CycleState::Running && (place.empty() || !isReached())) {
        const Task task = *m_cycle.openTasks().front();
        const std::string by = inboxOf(m_sop, m_cycle, task).at(0).text;
        if (m_sop.step(task.step).review)
            approve(by, placeOf(task));
        else
            complete(by, placeOf(task));
    }
    return *this;
}

Story &Story::does(const std::string &by, Command command)
{
    const Request request = ask(by, std::move(command));
    auto event = decide(m_sop, officeCalendar(), m_cycle, request);
    if (!event)
        breakOff(by + " " + std::string(codeOf(operationOf(request.command)))
                 + " is refused: " + wordsOf(event.error()));
    const Cycle before = m_cycle;
    m_cycle = evolve(std::move(m_cycle), *event, m_sop);
    m_events.push_back(std::move(*event));
    m_requests.push_back(request);
    const auto broken = lawsBroken(m_sop, officeCalendar(), before, m_events.back(), m_cycle);
    if (!broken.empty())
        breakOff("after " + std::to_string(m_events.size()) + " events: " + broken.front());
    if (!(fold(m_events, m_sop) == m_cycle))
        breakOff("replay gives another cycle");
    return *this;
}

Refusal Story::refusal(const std::string &by, Command command) const
{
    const Request request = ask(by, std::move(command));
    const auto event = decide(m_sop, officeCalendar(), m_cycle, request);
    if (event)
        breakOff(by + " " + std::string(codeOf(operationOf(request.command))) + " is accepted");
    return event.error();
}

RefusalCode Story::refused(const std::string &by, Command command) const
{
    return refusal(by, std::move(command)).code;
}

TaskId Story::open(const std::string &place) const
{
    for (const Task *task : m_cycle.openTasks()) {
        if (placeOf(*task) == place)
            return task->id;
    }
    std::string words = "nothing is open at " + place + " but at:";
    for (const std::string &other : openPlaces())
        words += " " + other;
    breakOff(words);
}

TaskId Story::last(const std::string &place) const
{
    for (auto task = m_cycle.tasks.rbegin(); task != m_cycle.tasks.rend(); ++task) {
        if (placeOf(*task) == place)
            return task->id;
    }
    breakOff("nothing ever was at " + place);
}

std::vector<std::string> Story::openPlaces() const
{
    std::vector<std::string> places;
    for (const Task *task : m_cycle.openTasks())
        places.push_back(placeOf(*task));
    std::ranges::sort(places);
    return places;
}

std::string Story::due(const std::string &place) const
{
    const Task &task = m_cycle.task(open(place));
    return task.due ? toLocal(*task.due) : "";
}

std::vector<std::string> Story::mayDo(const std::string &by, const std::string &place) const
{
    std::vector<std::string> operations;
    for (const Operation operation : allowedOn(m_sop, m_cycle, m_cycle.task(open(place)), {by}))
        operations.emplace_back(codeOf(operation));
    return operations;
}

std::string Story::doneBy(const std::string &place) const
{
    for (auto task = m_cycle.tasks.rbegin(); task != m_cycle.tasks.rend(); ++task) {
        const bool counts = isDone(task->state) && task->state != TaskState::SentBack;
        if (placeOf(*task) == place && counts && !task->superseded)
            return task->closed->by.text;
    }
    return {};
}

Request Story::ask(const std::string &by, Command command) const
{
    return {{"c" + std::to_string(m_events.size() + 1)}, {by}, m_now, std::move(command)};
}

} // namespace himpun::support
