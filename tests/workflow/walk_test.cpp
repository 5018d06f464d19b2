// SPDX-License-Identifier: GPL-3.0-or-later
// Random SOPs, random walks: after every step the laws of support/laws.h hold.  A failure names its
// seed; HIMPUN_SEED=n walks that one alone, HIMPUN_LONG=1 ten times as many.
#include "himpun/workflow/authority.h"
#include "support/laws.h"
#include "support/office.h"
#include "support/walker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sstream>

namespace himpun::support
{

using namespace workflow;

namespace
{

constexpr int walkCount = 200;
constexpr int stepCount = 200;

std::vector<std::uint64_t> seeds()
{
    if (const char *seed = std::getenv("HIMPUN_SEED"))
        return {std::strtoull(seed, nullptr, 10)};
    const int count = std::getenv("HIMPUN_LONG") ? 10 * walkCount : walkCount;
    std::vector<std::uint64_t> all;
    for (int i = 1; i <= count; ++i)
        all.push_back(static_cast<std::uint64_t>(i));
    return all;
}

std::string wordsOf(const Event &event)
{
    std::ostringstream words;
    words << event.command.text << " " << event.by.text << " "
          << codeOf(static_cast<Operation>(event.fact.index()));
    std::visit(
        [&](const auto &fact) {
            if constexpr (requires { fact.task.number; })
                words << " #" << fact.task.number;
            if constexpr (requires { fact.target; })
                words << " to " << fact.target.text;
        },
        event.fact);
    for (const OpenedTask &task : event.moves.opened)
        words << " +" << task.id.number << ":" << task.step.text
              << (task.unit ? "@" + task.unit->text : "");
    for (const TaskId task : event.moves.withdrawn)
        words << " -" << task.number;
    for (const TaskId task : event.moves.superseded)
        words << " x" << task.number;
    return words.str();
}

std::string lastActs(const Walker &walker)
{
    std::string words = walker.sop().canonical + "\n";
    const auto &events = walker.events();
    const std::size_t from = events.size() > 25 ? events.size() - 25 : 0;
    for (std::size_t i = from; i < events.size(); ++i)
        words += wordsOf(events[i]) + "\n";
    return words;
}

/// Walks \a walker; \a visit sees the state before, the event and the state after each accepted
/// act.
template <class Visit>
void walk(Walker &walker, Visit visit)
{
    for (int step = 0; step < stepCount && walker.cycle().state != CycleState::Cancelled; ++step) {
        const Request request = walker.propose();
        const auto event = walker.decide(request);
        if (!event)
            continue;
        const Cycle before = walker.cycle();
        walker.accept(*event);
        visit(before, *event);
        if (testing::Test::HasFailure())
            return;
    }
}

/// Sections that only a return leads to.
int sideSections(const sop::Sop &sop)
{
    std::set<sop::StepId> flow;
    for (const sop::Step *step = &sop.steps.front(); step;
         step = step->next ? sop.find(*step->next) : nullptr)
        flow.insert(step->id);
    return static_cast<int>(std::ranges::count_if(sop.sections, [&](const sop::Section &section) {
        return !flow.contains(sop.steps[section.first].id);
    }));
}

template <class Check>
void everyWalk(Check check)
{
    for (const std::uint64_t seed : seeds()) {
        Walker walker(seed);
        check(walker);
        if (testing::Test::HasFailure()) {
            ADD_FAILURE() << "seed " << seed << "\n" << lastActs(walker);
            return;
        }
    }
}

} // namespace

TEST(SlowWalk, keeps_every_law_after_every_act)
{
    everyWalk([](Walker &walker) {
        walk(walker, [&](const Cycle &before, const Event &event) {
            for (const std::string &law :
                 lawsBroken(walker.sop(), officeCalendar(), before, event, walker.cycle()))
                ADD_FAILURE() << law;
        });
    });
}

/// One event after the other as they happen, and from time to time all of them from the first.
TEST(SlowWalk, is_the_same_cycle_when_replayed_from_its_events)
{
    everyWalk([](Walker &walker) {
        Cycle replayed;
        walk(walker, [&](const Cycle &, const Event &event) {
            replayed = evolve(std::move(replayed), event, walker.sop());
            EXPECT_EQ(replayed, walker.cycle());
            if (walker.events().size() % 20 == 0) {
                EXPECT_EQ(fold(walker.events(), walker.sop()), walker.cycle());
            }
        });
        EXPECT_EQ(fold(walker.events(), walker.sop()), walker.cycle());
    });
}

TEST(SlowWalk, leaves_no_open_task_that_nobody_can_do)
{
    everyWalk([](Walker &walker) {
        walk(walker, [&](const Cycle &, const Event &) {
            if (walker.cycle().state != CycleState::Running)
                return;
            for (const Task *task : walker.cycle().openTasks()) {
                if (!inboxOf(walker.sop(), walker.cycle(), *task).empty())
                    continue;
                for (const OfficialId &holder : holdersOf(walker.sop(), walker.cycle(), *task))
                    EXPECT_TRUE(judgesOwnWork(walker.sop(), walker.cycle(), *task, holder));
                EXPECT_TRUE(walker.decide(walker.ask(
                    {"pengelola"}, Reassign{task->id, {{"orang-baru"}}, "tidak ada orang"})));
            }
        });
    });
}

TEST(SlowWalk, offers_exactly_what_is_accepted)
{
    everyWalk([](Walker &walker) {
        walk(walker, [&](const Cycle &, const Event &) {
            const Cycle &cycle = walker.cycle();
            const bool aboutCycle = walker.chance().percent(20);
            const Task *task = aboutCycle ? nullptr : &walker.chance().oneOf(cycle.tasks);
            const auto open = cycle.openTasks();
            if (task && !open.empty() && walker.chance().percent(60))
                task = walker.chance().oneOf(open);
            OfficialId by = walker.chance().oneOf(walker.people());
            if (task && isOpen(task->state) && walker.chance().percent(60)) {
                const auto inbox = inboxOf(walker.sop(), cycle, *task);
                by = inbox.empty() ? by : inbox.front();
            }
            const auto offered = task ? allowedOn(walker.sop(), cycle, *task, by)
                                      : allowedOn(walker.sop(), cycle, by);
            for (const Rule &rule : rules()) {
                const bool isAboutTask = rule.step != StepFilter::NoTask;
                const bool isAboutCycle = !isAboutTask || rule.step == StepFilter::MaybeTask;
                if (task ? !isAboutTask : !isAboutCycle)
                    continue;
                const bool needsReview = rule.operation == Operation::SendBack;
                if (needsReview && !walker.sop().step(task->step).review)
                    continue;
                const auto command = walker.wellFormed(rule.operation, task);
                if (!command)
                    continue;
                const auto verdict = walker.decide(walker.ask(by, *command));
                const bool isOffered = std::ranges::find(offered, rule.operation) != offered.end();
                const bool notNow = !verdict
                                    && (verdict.error().code == RefusalCode::NothingDue
                                        || verdict.error().code == RefusalCode::EntryPassed);
                EXPECT_EQ(verdict.has_value() || notNow, isOffered)
                    << codeOf(rule.operation) << " by " << by.text << " "
                    << (verdict ? "" : codeOf(verdict.error().code));
            }
        });
    });
}

TEST(SlowWalk, can_be_brought_home_from_anywhere)
{
    everyWalk([](Walker &walker) {
        walk(walker, [](const Cycle &, const Event &) {});
        const std::size_t units = walker.cycle().units.size();
        const std::size_t bound = 4 * walker.sop().steps.size() * (units + 1) + 20;
        std::size_t acts = 0;
        while (const auto request = walker.help()) {
            const auto event = walker.decide(*request);
            ASSERT_TRUE(event) << codeOf(event.error().code);
            walker.accept(*event);
            ASSERT_LE(++acts, bound);
        }
        EXPECT_TRUE(walker.cycle().state == CycleState::Finished
                    || walker.cycle().state == CycleState::Cancelled);
    });
}

/// Taking an act back leads to where it was done from, and doing it again to where it led.
TEST(SlowWalk, undoes_an_act_without_trace)
{
    int takenBack = 0;
    everyWalk([&](Walker &walker) {
        std::optional<Request> last;
        for (int step = 0; step < stepCount; ++step) {
            const Request request = walker.propose();
            const auto event = walker.decide(request);
            if (!event)
                continue;
            const Cycle before = walker.cycle();
            walker.accept(*event);
            std::optional<TaskId> closed;
            for (std::size_t i = 0; i < before.tasks.size(); ++i) {
                if (isOpen(before.tasks[i].state) && isDone(walker.cycle().tasks[i].state))
                    closed = before.tasks[i].id;
            }
            if (!closed || walker.cycle().state != CycleState::Running)
                continue;
            const Cycle led = walker.cycle();
            const auto undone = walker.decide(walker.ask(request.by, TakeBack{*closed}));
            ASSERT_TRUE(undone) << codeOf(undone.error().code);
            walker.accept(*undone);
            ASSERT_EQ(essenceOf(walker.cycle()), essenceOf(before));
            const auto again = walker.decide(walker.ask(request.by, request.command));
            ASSERT_TRUE(again) << codeOf(again.error().code);
            walker.accept(*again);
            ASSERT_EQ(essenceOf(walker.cycle()), essenceOf(led));
            ++takenBack;
        }
    });
    EXPECT_GT(takenBack, 100);
}

TEST(SlowWalk, goes_everywhere)
{
    std::set<std::size_t> done;
    std::set<RefusalCode> refused;
    int sections = 0;
    int aside = 0;
    for (const std::uint64_t seed : seeds()) {
        Walker walker(seed);
        for (int step = 0; step < stepCount; ++step) {
            const auto event = walker.decide(walker.propose());
            if (!event)
                refused.insert(event.error().code);
            else
                done.insert(event->fact.index()), walker.accept(*event);
        }
        sections += static_cast<int>(walker.sop().sections.size());
        aside += sideSections(walker.sop());
    }
    EXPECT_EQ(done.size(), rules().size());
    EXPECT_GT(refused.size(), 30U);
    EXPECT_GT(sections, walkCount / 2);
    EXPECT_GT(aside, walkCount / 10);
}

} // namespace himpun::support
