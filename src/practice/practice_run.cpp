// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/practice/practice_run.h"

#include "himpun/text/practice_phrases.h"
#include "himpun/workflow/authority.h"

#include <algorithm>
#include <tuple>

namespace himpun::practice
{

namespace
{

using service::Outcome;

constexpr int mostActs = 1000;
constexpr int minutesBetweenActs = 10;

/// The task furthest along is done first, and of those what was returned: so one unit is past a
/// review while another is sent back, and repairs do not wait.
const workflow::Task &furthest(const service::CycleView &view)
{
    const auto open = view.cycle.openTasks();
    return **std::ranges::max_element(open, {}, [&](const workflow::Task *task) {
        return std::tuple(view.sop->indexOf(task->step), task->round,
                          -static_cast<int>(task->id.number));
    });
}

} // namespace

PracticeRun::PracticeRun(service::Workbench &bench, base::HandClock &clock,
                         const service::Practice &practice, Witness witness)
    : m_bench(bench), m_clock(clock), m_practice(practice), m_witness(std::move(witness))
{
}

Outcome<workflow::CycleId> PracticeRun::begin(const service::StartOrder &order)
{
    const auto cycle = m_bench.start(order);
    if (!cycle)
        return base::fail(cycle.error());
    auto view = m_bench.view(*cycle);
    if (!view)
        return base::fail(view.error());
    m_view = std::move(*view);
    const auto history = m_bench.history(*cycle);
    if (!history)
        return base::fail(history.error());
    tell(history->front().event, nullptr);
    return *cycle;
}

Outcome<workflow::CycleId> PracticeRun::run(const service::StartOrder &order)
{
    auto cycle = begin(order);
    for (int acts = 0; cycle && acts < mostActs && canGoOn(); ++acts) {
        if (const auto done = step(); !done)
            return base::fail(done.error());
    }
    return cycle;
}

Outcome<workflow::CycleId> PracticeRun::runToTheForms(const service::StartOrder &order)
{
    auto cycle = begin(order);
    while (cycle && canGoOn() && !m_view.sop->step(furthest(m_view).step).entry) {
        if (const auto done = step(); !done)
            return base::fail(done.error());
    }
    return cycle;
}

/// There is something to be done, and somebody who may do it.
bool PracticeRun::canGoOn() const
{
    return m_view.cycle.state == workflow::CycleState::Running && !m_view.cycle.openTasks().empty()
           && !workflow::inboxOf(*m_view.sop, m_view.cycle, furthest(m_view)).empty();
}

Outcome<void> PracticeRun::step()
{
    const workflow::Task task = furthest(m_view);
    moveClock(task);
    if (const auto told = tellTimers(); !told)
        return told;
    const workflow::OfficialId by =
        workflow::inboxOf(*m_view.sop, m_view.cycle, m_view.cycle.task(task.id)).front();
    if (m_view.sop->step(task.step).entry) {
        if (const auto filled = fillIn(task, by); !filled)
            return filled;
    }
    return perform(by, act(task), &task);
}

/// People need a while, within the time they have; and once, somebody in the last unit lets the
/// deadline pass by a day.
void PracticeRun::moveClock(const workflow::Task &task)
{
    const calendar::WorkingCalendar &calendar = *m_view.calendar;
    const bool isLastUnit = task.unit && *task.unit == m_view.cycle.units.back().unit;
    if (!m_wasLate && isLastUnit && task.due && m_view.sop->step(task.step).entry) {
        m_wasLate = true;
        m_clock.set(calendar.add(*task.due, calendar::Duration::days(1)));
        return;
    }
    std::int64_t left = minutesBetweenActs;
    if (task.due && *task.due > m_clock.now())
        left = std::min(left, calendar.between(m_clock.now(), *task.due));
    m_clock.set(calendar.add(m_clock.now(),
                             calendar::Duration::minutes(std::max(static_cast<int>(left), 1))));
}

Outcome<void> PracticeRun::tellTimers()
{
    const auto told = m_bench.fireTimers();
    if (!told)
        return base::fail(told.error());
    auto view = m_bench.view(m_view.id);
    if (!view)
        return base::fail(view.error());
    m_view = std::move(*view);
    if (*told == 0)
        return {};
    const auto history = m_bench.history(m_view.id);
    if (!history)
        return base::fail(history.error());
    tell(history->back().event, nullptr);
    return {};
}

Outcome<void> PracticeRun::fillIn(const workflow::Task &task, const workflow::OfficialId &by)
{
    const service::PracticeSheet *sheet = m_practice.find(*task.unit);
    if (!sheet)
        return {};
    if (task.round == 1) {
        if (const auto attached = attachEvidence(*sheet, task, by); !attached)
            return attached;
    }
    for (const indicator::Cell &cell : task.round == 1 ? sheet->cells : sheet->corrections) {
        if (const auto filled = m_bench.fill({m_view.id, *task.unit, by, cell}); !filled)
            return filled;
    }
    return {};
}

/// The documents are kept first; the cells that name them follow with the values.
Outcome<void> PracticeRun::attachEvidence(const service::PracticeSheet &sheet,
                                          const workflow::Task &task,
                                          const workflow::OfficialId &by)
{
    for (const service::PracticeFile &file : sheet.evidence) {
        workflow::Attach attach{std::nullopt, file.name, {}, 0};
        const auto attached = m_bench.attach({m_view.id, by, {}, std::move(attach)}, file.content);
        if (!attached)
            return base::fail(attached.error());
        tell(*attached, &task);
    }
    return {};
}

workflow::Command PracticeRun::act(const workflow::Task &task)
{
    const sop::Step &step = m_view.sop->step(task.step);
    if (step.review && returnsNow(task))
        return sendBack(task, *step.review);
    if (step.review)
        return workflow::Approve{task.id, {}, {}, {}};
    if (asksForCorrection(task)) {
        m_reopened = true;
        return workflow::RequestCorrection{task.id,
                                           {m_view.cycle.units.front().unit},
                                           text::practiceCorrection(),
                                           {},
                                           workflow::WayBack::StepByStep};
    }
    return workflow::Complete{task.id, {}, {}};
}

/// A review in an office step returns the first time; one in the units to the second of them.
bool PracticeRun::returnsNow(const workflow::Task &task)
{
    const auto &units = m_view.cycle.units;
    const bool isMeant = !task.unit || *task.unit == units[units.size() > 1 ? 1 : 0].unit;
    return isMeant && m_returned.insert(task.step).second;
}

workflow::Command PracticeRun::sendBack(const workflow::Task &task, const sop::Review &review)
{
    workflow::SendBack command;
    command.task = task.id;
    command.reason = text::practiceReturn();
    command.target = review.returnTo.front();
    for (const sop::StepId &target : review.returnTo) {
        if (!task.unit && m_view.sop->step(target).entry)
            command.target = target;
    }
    if (!task.unit && m_view.sop->sectionOf(*command.target)) {
        command.units = {m_view.cycle.units.front().unit};
        m_reopened = true;
    }
    const bool evenReturn = m_returned.size() % 2 == 0;
    command.way = evenReturn ? workflow::WayBack::StraightBack : workflow::WayBack::StepByStep;
    return command;
}

/// Where no review leads back into the units, the first office step after the join asks one of
/// them.
bool PracticeRun::asksForCorrection(const workflow::Task &task)
{
    const auto operations =
        workflow::allowedOn(*m_view.sop, m_view.cycle, m_view.cycle.task(task.id),
                            workflow::holdersOf(*m_view.sop, m_view.cycle, task).front());
    const bool mayAsk =
        std::ranges::find(operations, workflow::Operation::RequestCorrection) != operations.end();
    const bool reviewWill = std::ranges::any_of(m_view.sop->steps, [&](const sop::Step &step) {
        return step.review && step.scope == sop::Scope::Office
               && std::ranges::any_of(step.review->returnTo, [&](const sop::StepId &target) {
                      return m_view.sop->sectionOf(target) != nullptr;
                  });
    });
    return mayAsk && !reviewWill && !m_reopened;
}

Outcome<void> PracticeRun::perform(const workflow::OfficialId &by, workflow::Command command,
                                   const workflow::Task *task)
{
    const auto event = m_bench.perform({m_view.id, by, {}, std::move(command)});
    if (!event)
        return base::fail(event.error());
    auto view = m_bench.view(m_view.id);
    if (!view)
        return base::fail(view.error());
    m_view = std::move(*view);
    tell(*event, task);
    return {};
}

void PracticeRun::tell(const workflow::Event &event, const workflow::Task *task)
{
    if (m_witness)
        m_witness(event, m_view, task);
}

} // namespace himpun::practice
