// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_bar.h"

#include "himpun/workflow/authority.h"
#include "settings.h"
#include "support/counter.h"
#include "support/shown_text.h"

#include <gtest/gtest.h>

#include <QLabel>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class ReminderBarTest : public testing::Test
{
protected:
    ReminderBarTest()
    {
        settings::toldDeadlines.write({});
        const auto view = counter.view();
        task = *view.cycle.openTasks().front();
        sit(task);
    }

    void sit(const workflow::Task &whose)
    {
        const auto view = counter.view();
        counter.sit(workflow::inboxOf(*view.sop, view.cycle, whose).front().text);
    }
    /// As the window does every minute, and when somebody sits down.
    bool reminds(ReminderBar &shown)
    {
        shown.hide();
        counter.read([](service::Workbench &bench) { return bench.fireTimers(); });
        shown.look();
        counter.settle();
        return !shown.isHidden();
    }

    Counter counter{"disperindag-nganjuk"};
    workflow::Task task;
    ReminderBar bar{counter.workplace()};
};

} // namespace

TEST_F(ReminderBarTest, tells_each_stage_of_a_deadline_once_even_after_the_program_ended)
{
    while (!reminds(bar))
        counter.wait(1);
    const QString soon = child<QLabel>(bar, "sentenceLabel")->text();
    EXPECT_FALSE(reminds(bar));
    ReminderBar nextStart{counter.workplace()};
    EXPECT_FALSE(reminds(nextStart));
    counter.wait(14); // the computer was off: the stage is told when somebody sits down again
    EXPECT_TRUE(reminds(nextStart));
    const QString late = child<QLabel>(nextStart, "sentenceLabel")->text();
    EXPECT_NE(late, soon);
    EXPECT_TRUE(late.startsWith("Terlambat")) << late.toStdString();
    EXPECT_TRUE(late.contains("tenggat")) << late.toStdString();
}

TEST_F(ReminderBarTest, tells_nobody_of_the_tasks_of_others)
{
    counter.wait(30);
    EXPECT_TRUE(reminds(bar));
    counter.sit(counter.seat.office->coordinators.front().text);
    const auto inbox =
        counter.read([&](service::Workbench &bench) { return bench.inbox(counter.seat.official); });
    ASSERT_TRUE(inbox->empty());
    EXPECT_FALSE(reminds(bar));
}
