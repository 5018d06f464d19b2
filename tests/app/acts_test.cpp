// SPDX-License-Identifier: GPL-3.0-or-later
// Every act that no story of an ordinary cycle needs, from its entry in the menu to its event in
// the file; and one that comes too late.
#include "act_menu.h"
#include "himpun/workflow/authority.h"
#include "himpun/workflow/rules.h"
#include "support/counter.h"

#include <QAction>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using workflow::Operation;

namespace
{

const workflow::UnitId market{"pasar"};
const char *const clerk = "198603092011012012";     // one of two who fill in the market's sheet
const char *const colleague = "199307142024211005"; // the other
const char *const planner = "198105232006041011";   // coordinates
const char *const marketChief = "197108221997031007";
const sop::StepId forms{"isi-kertas-kerja"};

class Acts : public testing::Test
{
protected:
    explicit Acts(const char *sop = "disperindag-nganjuk") : counter(sop) { }

    const workflow::Task &task(const sop::StepId &step, const std::optional<workflow::UnitId> &unit)
    {
        look();
        for (const workflow::Task &each : view->cycle.tasks) {
            if (each.step == step && each.unit == unit)
                return each;
        }
        ADD_FAILURE() << step.text << " was never open";
        return view->cycle.tasks.front();
    }
    void look()
    {
        view =
            counter.read([this](service::Workbench &bench) { return bench.view(cycle); }).value();
    }
    const workflow::Task &sheet() { return task(forms, market); }

    /// \a by finds \a operation in the menu of \a about, or of the cycle, and answers what it asks.
    void chooses(const char *by, Operation operation, std::optional<workflow::TaskId> about,
                 std::optional<workflow::Command> answer = {})
    {
        counter.sit(by);
        look();
        const workflow::OfficialId official{by};
        const auto offered =
            about ? workflow::allowedOn(*view->sop, view->cycle, view->cycle.task(*about), official)
                  : workflow::allowedOn(*view->sop, view->cycle, official);
        menu.offer(view->id, about, offered);
        counter.prompter.answer = [answer](const ActQuestion &) { return answer; };
        press(operation);
    }
    void press(Operation operation)
    {
        auto *entry =
            menu.findChild<QAction *>(QString::fromUtf8(workflow::codeOf(operation).data()));
        ASSERT_TRUE(entry) << workflow::codeOf(operation) << " is not offered";
        entry->trigger();
        counter.settle();
    }
    template <class Fact>
    bool didLast()
    {
        EXPECT_TRUE(counter.prompter.told.empty());
        const auto history =
            counter.read([id = view->id](service::Workbench &bench) { return bench.history(id); });
        return std::holds_alternative<Fact>(history->back().event.fact);
    }

    Counter counter;
    QWidget page;
    ActMenu menu{counter.workplace(), &page};
    workflow::CycleId cycle = counter.runningCycle();
    std::optional<service::CycleView> view;
};

class AgreedTimes : public Acts
{
protected:
    AgreedTimes() : Acts("biro-organisasi-kalbar") { }
};

} // namespace

TEST_F(Acts, one_of_two_takes_a_task_and_lets_it_go)
{
    chooses(clerk, Operation::Claim, sheet().id);
    EXPECT_TRUE(didLast<workflow::Claimed>());
    chooses(clerk, Operation::Release, sheet().id);
    EXPECT_TRUE(didLast<workflow::Released>());
}

TEST_F(Acts, a_task_is_lent_and_called_back)
{
    const workflow::TaskId lent = sheet().id;
    chooses(clerk, Operation::Delegate, lent, workflow::Delegate{lent, {planner}, "tolong bantu"});
    EXPECT_TRUE(didLast<workflow::Delegated>());
    chooses(clerk, Operation::HandBack, lent, workflow::HandBack{lent, "sudah cukup"});
    EXPECT_TRUE(didLast<workflow::HandedBack>());
}

TEST_F(Acts, a_task_is_given_to_somebody_else)
{
    const workflow::TaskId given = sheet().id;
    chooses(planner, Operation::Reassign, given,
            workflow::Reassign{given, {{colleague}}, "pindah tugas"});
    EXPECT_TRUE(didLast<workflow::Reassigned>());
    EXPECT_EQ(workflow::inboxOf(*view->sop, counter.view().cycle, sheet()),
              std::vector<workflow::OfficialId>{{colleague}});
}

TEST_F(Acts, a_deadline_is_extended)
{
    const workflow::TaskId late = sheet().id;
    const base::Instant due = *sheet().due + std::chrono::hours(48);
    chooses(planner, Operation::ExtendDeadline, late,
            workflow::ExtendDeadline{late, due, "banjir"});
    EXPECT_TRUE(didLast<workflow::DeadlineExtended>());
    EXPECT_EQ(sheet().due, due);
}

TEST_F(Acts, a_cycle_is_cancelled_and_the_first_step_of_the_next_is_skipped_and_taken_back)
{
    chooses(planner, Operation::Cancel, {}, workflow::Cancel{"salah periode"});
    EXPECT_TRUE(didLast<workflow::Cancelled>());
    service::StartOrder order;
    order.by = {planner};
    order.title = "Triwulan IV 2026";
    order.period = view->cycle.period;
    order.sop = view->sop->id;
    cycle = counter.read([&](service::Workbench &bench) { return bench.start(order); }).value();
    const sop::StepId first = view->sop->steps.front().id;
    const workflow::TaskId command = task(first, std::nullopt).id;
    chooses(planner, Operation::Skip, command, workflow::Skip{command, "sudah lisan"});
    EXPECT_TRUE(didLast<workflow::Skipped>());
    chooses(planner, Operation::TakeBack, command);
    EXPECT_TRUE(didLast<workflow::TakenBack>());
}

TEST_F(Acts, a_unit_is_let_off_and_in_again)
{
    chooses(planner, Operation::ExemptUnit, {}, workflow::ExemptUnit{market, "pasar terbakar"});
    EXPECT_TRUE(didLast<workflow::UnitExempted>());
    workflow::AddUnit back;
    back.unit.unit = market;
    back.reason = "dibuka lagi";
    chooses(planner, Operation::AddUnit, {}, back);
    EXPECT_TRUE(didLast<workflow::UnitAdded>());
    EXPECT_FALSE(counter.view().cycle.find(market)->exempted);
}

TEST_F(Acts, a_cycle_stands_still_and_goes_on)
{
    chooses(planner, Operation::Suspend, {}, workflow::Suspend{"rapat anggaran"});
    EXPECT_TRUE(didLast<workflow::Suspended>());
    chooses(planner, Operation::Resume, {});
    EXPECT_TRUE(didLast<workflow::Resumed>());
}

TEST_F(Acts, somebody_says_something_about_a_task)
{
    const workflow::TaskId about = sheet().id;
    chooses(marketChief, Operation::Comment, about, workflow::Comment{about, "mohon segera"});
    EXPECT_TRUE(didLast<workflow::Commented>());
}

TEST_F(Acts, that_come_too_late_say_so_and_change_nothing)
{
    const workflow::TaskId claimed = sheet().id;
    chooses(clerk, Operation::Claim, claimed);
    counter.sit(colleague);
    menu.offer(view->id, claimed, {Operation::Claim}); // as it stood before
    press(Operation::Claim);
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_FALSE(counter.prompter.told.front().advice.empty());
    counter.prompter.told.clear();
    EXPECT_TRUE(didLast<workflow::Claimed>());
    EXPECT_EQ(sheet().claimedBy, workflow::OfficialId{clerk});
}

TEST_F(AgreedTimes, are_agreed_while_the_cycle_runs)
{
    const auto open = counter.view();
    const auto step = std::ranges::find_if(open.sop->steps, [](const sop::Step &each) {
        return each.duration.unit == calendar::DurationUnit::Agreed;
    });
    ASSERT_NE(step, open.sop->steps.end());
    chooses(open.cycle.coordinators.front().text.c_str(), Operation::AgreeDuration, {},
            workflow::AgreeDuration{step->id, {calendar::DurationUnit::Days, 5}});
    EXPECT_TRUE(didLast<workflow::DurationAgreed>());
}
