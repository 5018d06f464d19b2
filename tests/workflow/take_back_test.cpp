// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back one's own last act, wherever it led.
#include "support/laws.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class TakingBack : public testing::Test
{
protected:
    TakingBack() { story.start(); }

    /// \a act is taken back by \a by, and leaves no trace but in the history.
    template <class Act>
    void undo(const std::string &by, const std::string &place, Act act)
    {
        const std::string before = essenceOf(story.cycle());
        act();
        const std::string led = essenceOf(story.cycle());
        story.takeBack(by, place);
        EXPECT_EQ(essenceOf(story.cycle()), before);
        act();
        EXPECT_EQ(essenceOf(story.cycle()), led);
    }

    RefusalCode refused(const std::string &by, const std::string &place)
    {
        return story.refused(by, TakeBack{story.last(place)});
    }

    Story story{shippedSop(3), {"industri", "pasar"}};
};

} // namespace

TEST_F(TakingBack, closes_the_section_that_the_act_opened)
{
    story.complete("sekretaris", "tugaskan");
    undo("kasubag-perencanaan", "siapkan-kertas-kerja",
         [&] { story.complete("kasubag-perencanaan", "siapkan-kertas-kerja"); });
    EXPECT_EQ(story.cycle().find(UnitId{"pasar"})->round, 1);
}

TEST_F(TakingBack, closes_it_for_a_unit_that_came_late_as_well)
{
    story.goOn("isi-kertas-kerja@pasar");
    story.does("pengelola",
               AddUnit{formOf("humas"), plainStart(story.sop(), {"humas"}).assignments, "baru"});
    story.takeBack("kasubag-perencanaan", "siapkan-kertas-kerja");
    EXPECT_EQ(story.openPlaces(), Places{"siapkan-kertas-kerja"});
    story.complete("kasubag-perencanaan", "siapkan-kertas-kerja");
    EXPECT_EQ(story.openPlaces().size(), 3U);
    EXPECT_EQ(story.task("isi-kertas-kerja@humas").round, 1);
}

TEST_F(TakingBack, stays_within_the_unit_before_the_join)
{
    story.goOn("isi-kertas-kerja@industri");
    undo("kasi-industri", "isi-kertas-kerja@industri",
         [&] { story.complete("kasi-industri", "isi-kertas-kerja@industri"); });
    undo("kabid-industri", "periksa-kabid@industri",
         [&] { story.approve("kabid-industri", "periksa-kabid@industri"); });
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@pasar"});
}

TEST_F(TakingBack, opens_the_join_again_for_whoever_has_arrived)
{
    story.goOn("susun-draft").takeBack("kabid-industri", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kabid@industri"});
    story.takeBack("kabid-pasar", "periksa-kabid@pasar");
    EXPECT_EQ(story.openPlaces(), (Places{"periksa-kabid@industri", "periksa-kabid@pasar"}));
    story.approve("kabid-industri", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kabid@pasar"}) << "the join waits again";
    story.approve("kabid-pasar", "periksa-kabid@pasar");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
    story.takeBack("kabid-industri", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kabid@industri"});
}

TEST_F(TakingBack, opens_a_join_that_an_exemption_had_closed)
{
    story.goOn("periksa-kabid@industri")
        .approve("kabid-industri", "periksa-kabid@industri")
        .does("pengelola", ExemptUnit{{"pasar"}, "kosong"});
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
    story.takeBack("kabid-industri", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kabid@industri"});
    story.approve("kabid-industri", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
}

TEST_F(TakingBack, makes_count_again_what_a_return_had_superseded)
{
    story.goOn("periksa-kepala-dinas");
    undo("kepala-dinas", "periksa-kepala-dinas",
         [&] { story.sendBack("kepala-dinas", "periksa-kepala-dinas"); });
    story.takeBack("kepala-dinas", "periksa-kepala-dinas");
    EXPECT_EQ(story.doneBy("periksa-sekretaris"), "sekretaris");
    EXPECT_EQ(story.cycle().round, 1);
    undo("kepala-dinas", "periksa-kepala-dinas", [&] {
        story.correct("kepala-dinas", "periksa-kepala-dinas", {.units = {"pasar", "industri"}});
    });
}

TEST_F(TakingBack, of_a_return_within_a_unit_restores_its_round)
{
    story.goOn("periksa-kabid@pasar");
    undo("kabid-pasar", "periksa-kabid@pasar",
         [&] { story.sendBack("kabid-pasar", "periksa-kabid@pasar"); });
    EXPECT_EQ(story.cycle().find(UnitId{"pasar"})->round, 2);
}

TEST_F(TakingBack, of_a_skip_is_for_who_skipped)
{
    undo("pengelola", "tugaskan", [&] {
        story.does("pengelola", Skip{story.open("tugaskan"), "lisan"});
    });
}

TEST_F(TakingBack, keeps_the_claim_and_the_deadline)
{
    const TaskId task = story.open("tugaskan");
    story.does("sekretaris", Claim{task}).complete("sekretaris", "tugaskan");
    story.at("2026-10-05 15:00").takeBack("sekretaris", "tugaskan");
    EXPECT_EQ(story.task("tugaskan").state, TaskState::Claimed);
    EXPECT_EQ(story.due("tugaskan"), "2026-10-05 08:05");
}

TEST_F(TakingBack, is_too_late_when_somebody_has_built_on_it)
{
    story.complete("sekretaris", "tugaskan");
    story.at("2026-10-05 09:00").complete("kasubag-perencanaan", "siapkan-kertas-kerja");
    const Refusal refusal = story.refusal("sekretaris", TakeBack{story.last("tugaskan")});
    EXPECT_EQ(refusal.code, RefusalCode::SuccessorActed);
    EXPECT_EQ(refusal.who, OfficialId{"kasubag-perencanaan"});
    EXPECT_EQ(refusal.when, local("2026-10-05 09:00"));

    story.complete("kasi-pasar", "isi-kertas-kerja@pasar");
    EXPECT_EQ(refused("kasubag-perencanaan", "siapkan-kertas-kerja"), RefusalCode::SuccessorActed);
}

TEST_F(TakingBack, is_too_late_when_a_late_unit_has_moved_the_work_back)
{
    story.goOn("susun-draft");
    story.does("pengelola",
               AddUnit{formOf("humas"), plainStart(story.sop(), {"humas"}).assignments, "baru"});
    EXPECT_EQ(refused("kabid-pasar", "periksa-kabid@pasar"), RefusalCode::SuccessorActed);
}

TEST_F(TakingBack, is_too_late_when_the_work_was_returned_past_it)
{
    story.goOn("periksa-kepala-dinas")
        .correct("kepala-dinas", "periksa-kepala-dinas", {.units = {"pasar"}});
    const Refusal refusal =
        story.refusal("kabid-pasar", TakeBack{story.last("periksa-kabid@pasar")});
    EXPECT_EQ(refusal.code, RefusalCode::SuccessorActed);
    EXPECT_EQ(refusal.who, OfficialId{"kepala-dinas"});
}

TEST_F(TakingBack, of_work_in_a_finished_cycle_is_too_late_even_when_it_is_reopened)
{
    Story brief(sopFrom(R"({"himpun": "sop/1", "id": "singkat", "title": "Singkat",
        "actors": [{"id": "kasi", "name": "Kasi"}],
        "steps": [{"id": "isi", "activity": "Mengisi", "actor": "kasi", "scope": "unit",
                   "entry": true}]})"),
                {"industri", "pasar"});
    brief.start().goOn();
    ASSERT_EQ(brief.cycle().state, CycleState::Finished);
    brief.does("pengelola", Reopen{{"isi"}, {{"pasar"}}, "ralat"});
    EXPECT_EQ(brief.refused("kasi-industri", TakeBack{brief.last("isi@industri")}),
              RefusalCode::SuccessorActed);
}

TEST_F(TakingBack, is_only_for_who_did_it)
{
    story.complete("sekretaris", "tugaskan");
    const Refusal refusal = story.refusal("kepala-dinas", TakeBack{story.last("tugaskan")});
    EXPECT_EQ(refusal.code, RefusalCode::NotYourLastAct);
    EXPECT_EQ(refusal.who, OfficialId{"sekretaris"});
}

} // namespace himpun::support
