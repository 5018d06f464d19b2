// SPDX-License-Identifier: GPL-3.0-or-later
// Biro Organisasi Kalimantan Barat (SOP 2): the draft goes Kasubbag TU – Kabag Tatalaksana – Karo,
// and back the same way; the bagian deliver in a time that is agreed.
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class BiroOrganisasi : public testing::Test
{
protected:
    BiroOrganisasi()
    {
        story.cast("karo", {"Bu Rita"})
            .cast("kabag-tatalaksana", {"Pak Joko"})
            .cast("kasubbag-tu", {"Lina"})
            .cast("pelaksana", {"Made"})
            .cast("arsiparis", {"Nur"})
            .cast("bagian", {"Oki"}, "kelembagaan")
            .cast("bagian", {"Putu"}, "tatalaksana")
            .start();
    }

    Story story{shippedSop(2), {"kelembagaan", "tatalaksana"}};
};

} // namespace

TEST_F(BiroOrganisasi, runs_from_the_request_to_the_archive_with_both_reviews_returning_once)
{
    story.complete("Bu Rita", "minta-data");
    EXPECT_EQ(story.due("sampaikan-data@kelembagaan"), "2026-10-12 16:00") << "five days agreed";
    story.complete("Oki", "sampaikan-data@kelembagaan")
        .complete("Putu", "sampaikan-data@tatalaksana")
        .complete("Made", "himpun")
        .complete("Lina", "analisis")
        .complete("Lina", "susun-data")
        .sendBack("Pak Joko", "telaah-kabag")
        .complete("Lina", "susun-data")
        .approve("Pak Joko", "telaah-kabag")
        .sendBack("Bu Rita", "telaah-karo");
    EXPECT_EQ(story.openPlaces(), Places{"telaah-kabag"}) << "Karo returns to the Kabag";
    story.approve("Pak Joko", "telaah-kabag")
        .approve("Bu Rita", "telaah-karo")
        .complete("Pak Joko", "terima-hasil")
        .complete("Lina", "perintah-arsip")
        .complete("Nur", "arsip");
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
    EXPECT_EQ(story.cycle().round, 3);
}

TEST_F(BiroOrganisasi, lets_the_kabag_pass_the_karos_return_on_and_walks_back_step_by_step)
{
    story.goOn("telaah-karo")
        .sendBack("Bu Rita", "telaah-karo")
        .sendBack("Pak Joko", "telaah-kabag")
        .complete("Lina", "susun-data");
    EXPECT_EQ(story.openPlaces(), Places{"telaah-kabag"});
    story.approve("Pak Joko", "telaah-kabag");
    EXPECT_EQ(story.openPlaces(), Places{"telaah-karo"});
    EXPECT_EQ(story.task("telaah-karo").round, 3);
}

TEST_F(BiroOrganisasi, brings_a_passed_on_return_straight_back_to_each_who_returned_it)
{
    const Return straight{.way = WayBack::StraightBack};
    story.goOn("telaah-karo")
        .sendBack("Bu Rita", "telaah-karo", straight)
        .sendBack("Pak Joko", "telaah-kabag", straight)
        .complete("Lina", "susun-data");
    EXPECT_EQ(story.openPlaces(), Places{"telaah-kabag"});
    story.approve("Pak Joko", "telaah-kabag");
    EXPECT_EQ(story.openPlaces(), Places{"telaah-karo"});
    story.approve("Bu Rita", "telaah-karo").goOn();
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
}

TEST_F(BiroOrganisasi, keeps_what_was_superseded_and_in_which_round)
{
    story.goOn("telaah-karo").sendBack("Bu Rita", "telaah-karo");
    const Task *initialled = nullptr;
    for (const Task &task : story.cycle().tasks) {
        if (task.step.text == "telaah-kabag" && task.state == TaskState::Approved)
            initialled = &task;
    }
    ASSERT_TRUE(initialled && initialled->superseded);
    EXPECT_EQ(initialled->superseded->round, 1);
    EXPECT_EQ(initialled->superseded->event, story.cycle().events);
    EXPECT_EQ(initialled->closed->by.text, "Pak Joko") << "who decided stays visible";
}

TEST_F(BiroOrganisasi, is_late_when_the_agreed_time_is_over)
{
    story.complete("Bu Rita", "minta-data")
        .does("pengelola", AgreeDuration{{"sampaikan-data"}, calendar::Duration::days(2)});
    EXPECT_EQ(story.due("sampaikan-data@tatalaksana"), "2026-10-07 16:00");
    story.at("2026-10-07 16:01").does("", FireTimers{});
    EXPECT_EQ(story.task("sampaikan-data@tatalaksana").stage, DeadlineStage::Overdue);
}

TEST_F(BiroOrganisasi, repairs_one_bagian_from_the_archive_where_the_sop_draws_no_loop)
{
    story.goOn("arsip").correct("Nur", "arsip", {.units = {"kelembagaan"}});
    EXPECT_EQ(story.openPlaces(), Places{"sampaikan-data@kelembagaan"});
    EXPECT_EQ(story.doneBy("sampaikan-data@tatalaksana"), "Putu");
    story.complete("Oki", "sampaikan-data@kelembagaan");
    EXPECT_EQ(story.openPlaces(), Places{"himpun"});
    story.goOn();
    EXPECT_EQ(story.doneBy("telaah-karo"), "Bu Rita");
}

} // namespace himpun::support
