// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes, lends, gets and judges a task.
#include "himpun/workflow/authority.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class People : public testing::Test
{
protected:
    People()
    {
        story.cast("sekretaris", {"Sari", "Wawan"}).cast("kasubag-perencanaan", {"Budi"}).start();
    }

    std::vector<OfficialId> inbox(const std::string &place) const
    {
        return inboxOf(story.sop(), story.cycle(), story.task(place));
    }

    Story story{shippedSop(3), {"industri", "pasar"}};
};

} // namespace

TEST_F(People, take_a_task_from_the_others_and_give_it_back)
{
    const TaskId task = story.open("tugaskan");
    EXPECT_EQ(inbox("tugaskan"), officials({"Sari", "Wawan"}));
    story.does("Sari", Claim{task});
    EXPECT_EQ(inbox("tugaskan"), officials({"Sari"}));
    EXPECT_EQ(story.refused("Wawan", Release{task}), RefusalCode::ClaimedByOther);
    story.does("Sari", Release{task});
    EXPECT_EQ(inbox("tugaskan"), officials({"Sari", "Wawan"}));
    story.complete("Wawan", "tugaskan");
}

TEST_F(People, get_a_task_instead_of_those_who_hold_it)
{
    const TaskId task = story.open("tugaskan");
    story.does("Sari", Claim{task})
        .does("pengelola", Reassign{task, officials({"Yuni"}), "keduanya cuti"});
    EXPECT_EQ(inbox("tugaskan"), officials({"Yuni"}));
    EXPECT_EQ(story.refused("Sari", Complete{task, "", {}}), RefusalCode::NotYourTask);
    story.does("Yuni", Comment{task, "saya kerjakan"}).complete("Yuni", "tugaskan");
    EXPECT_EQ(story.doneBy("tugaskan"), "Yuni");
}

TEST_F(People, prepare_a_task_for_somebody_and_hand_it_back)
{
    const TaskId task = story.open("tugaskan");
    story.does("Sari", Delegate{task, {"Tono"}, "tolong siapkan"});
    EXPECT_EQ(inbox("tugaskan"), officials({"Tono"}));
    EXPECT_EQ(story.refused("Tono", Complete{task, "", {}}), RefusalCode::LentToYou);
    EXPECT_EQ(story.refused("Wawan", HandBack{task, ""}), RefusalCode::Delegated);
    story.does("Tono", HandBack{task, "sudah"});
    EXPECT_EQ(story.task("tugaskan").preparedBy, officials({"Tono"}));
    story.complete("Wawan", "tugaskan");
}

TEST_F(People, call_back_what_they_have_lent_and_keep_their_claim)
{
    const TaskId task = story.open("tugaskan");
    story.does("Sari", Claim{task})
        .does("Sari", Delegate{task, {"Tono"}, ""})
        .does("Sari", HandBack{task, "saya sendiri saja"});
    EXPECT_EQ(story.task("tugaskan").state, TaskState::Claimed);
    EXPECT_EQ(inbox("tugaskan"), officials({"Sari"}));
}

TEST_F(People, lose_a_task_that_the_coordinator_gives_to_somebody_else_while_it_is_lent)
{
    const TaskId task = story.open("tugaskan");
    story.does("Sari", Delegate{task, {"Tono"}, ""})
        .does("pengelola", Reassign{task, officials({"Yuni"}), "mendesak"});
    EXPECT_EQ(inbox("tugaskan"), officials({"Yuni"}));
    EXPECT_EQ(story.refused("Tono", HandBack{task, ""}), RefusalCode::NotDelegated);
}

TEST_F(People, may_not_approve_what_they_have_prepared)
{
    story.goOn("isi-kertas-kerja@industri");
    const TaskId sheet = story.open("isi-kertas-kerja@industri");
    story.does("kasi-industri", Delegate{sheet, {"kabid-industri"}, "tolong isikan"})
        .does("kabid-industri", HandBack{sheet, "sudah"})
        .complete("kasi-industri", "isi-kertas-kerja@industri");
    const TaskId review = story.open("periksa-kabid@industri");
    EXPECT_EQ(inbox("periksa-kabid@industri"), officials({}));
    EXPECT_EQ(story.refused("kabid-industri", Approve{review, "", content("industri", 1), ""}),
              RefusalCode::SeparationOfDuty);
    EXPECT_EQ(story.refused("kabid-industri", Delegate{review, {"kabid-pasar"}, ""}),
              RefusalCode::SeparationOfDuty)
        << "nor lend it away";
    EXPECT_EQ(story.refused("pengelola",
                            Reassign{review, officials({"kasi-industri"}), "kabid berhalangan"}),
              RefusalCode::SeparationOfDuty);
    story.does("pengelola", Reassign{review, officials({"kabid-pasar"}), "kabid berhalangan"})
        .approve("kabid-pasar", "periksa-kabid@industri");
}

TEST_F(People, may_approve_in_one_unit_when_they_worked_in_another)
{
    story.goOn("isi-kertas-kerja@industri");
    story
        .does("pengelola", Reassign{story.open("isi-kertas-kerja@pasar"),
                                    officials({"kabid-industri"}), "kasi sakit"})
        .complete("kabid-industri", "isi-kertas-kerja@pasar")
        .complete("kasi-industri", "isi-kertas-kerja@industri")
        .approve("kabid-industri", "periksa-kabid@industri");
}

TEST_F(People, are_offered_what_the_rule_table_says)
{
    EXPECT_EQ(story.mayDo("Sari", "tugaskan"),
              (Places{"complete", "claim", "delegate", "comment", "attach"}));
    EXPECT_EQ(story.mayDo("pengelola", "tugaskan"),
              (Places{"reassign", "skip", "extend-deadline", "comment", "attach"}));
    EXPECT_EQ(story.mayDo("orang-luar", "tugaskan"), Places{});
    story.goOn("periksa-kepala-dinas");
    EXPECT_EQ(story.mayDo("kepala-dinas", "periksa-kepala-dinas"),
              (Places{"approve", "send-back", "request-correction", "claim", "delegate", "comment",
                      "attach"}));
}

TEST_F(People, cannot_both_do_the_same_thing)
{
    const TaskId task = story.open("tugaskan");
    story.at("2026-10-05 08:03").complete("Sari", "tugaskan").at("2026-10-05 08:04");
    const Refusal refusal = story.refusal("Wawan", Complete{task, "", {}});
    EXPECT_EQ(
        refusal,
        (Refusal{RefusalCode::TaskClosed, OfficialId{"Sari"}, local("2026-10-05 08:03"), {}}));
}

TEST_F(People, comment_and_attach_without_moving_anything)
{
    const auto before = story.openPlaces();
    story.does("Budi", Comment{{}, "mohon segera"})
        .does("Budi", Comment{story.open("tugaskan"), "mohon segera"})
        .does("Sari", Attach{story.open("tugaskan"), "disposisi.pdf", base::sha256("x"), 1});
    EXPECT_EQ(story.openPlaces(), before);
    EXPECT_EQ(story.cycle().events, 4U);
    story.does("pengelola", Cancel{"salah periode"}).does("Budi", Comment{{}, "dicatat"});
    EXPECT_EQ(story.refused("Sari", Attach{{}, "x", {}, 1}), RefusalCode::CycleCancelled);
}

TEST_F(People, who_typed_a_sheet_may_not_judge_it_though_somebody_else_hands_it_in)
{
    const std::string fill = "isi-kertas-kerja@pasar", check = "periksa-kabid@pasar";
    story.goOn(fill);
    story.does("kasi-pasar",
               Complete{story.open(fill), "", content("pasar", 1), officials({"kabid-pasar"})});
    EXPECT_EQ(
        story.refused("kabid-pasar", Approve{story.open(check), "", content("pasar", 1), "Kabid"}),
        RefusalCode::SeparationOfDuty);
    EXPECT_TRUE(inbox(check).empty());
    story.does("pengelola", Reassign{story.open(check), officials({"Sari"}), "mengisi sendiri"})
        .approve("Sari", check);
}

TEST_F(People, remark_only_on_units_that_take_part)
{
    story.goOn("periksa-kabid@pasar");
    SendBack back{story.open("periksa-kabid@pasar"), {}, {}, "salah", {}, {}};
    back.remarks = {{{"humas"}, "iku-1", "actual", "cek"}};
    EXPECT_EQ(story.refused("kabid-pasar", back), RefusalCode::UnknownUnit);
    back.remarks.front().unit = {"pasar"};
    story.does("kabid-pasar", back).goOn("susun-draft");
    RequestCorrection correct{story.open("susun-draft"), {{"pasar"}}, "salah", {}, {}};
    correct.remarks = {{{"humas"}, "iku-1", "", "cek"}};
    EXPECT_EQ(story.refused("Budi", correct), RefusalCode::UnknownUnit);
}

namespace
{

/// The Kepala Bidang's review returns to the clerk who hands the Kepala Seksi's sheet on.
constexpr auto handedOn = R"({"himpun": "sop/1", "id": "serahkan", "title": "Serahkan",
  "actors": [{"id": "kasi", "name": "Kasi"}, {"id": "staf", "name": "Staf"},
             {"id": "kabid", "name": "Kabid"}],
  "steps": [
    {"id": "isi", "no": "1", "activity": "Isi", "actor": "kasi", "scope": "unit", "entry": true},
    {"id": "serahkan", "no": "2", "activity": "Serahkan", "actor": "staf", "scope": "unit"},
    {"id": "periksa", "no": "3", "activity": "Periksa", "actor": "kabid", "scope": "unit",
     "approve": {"signOff": "sign"}, "return": {"to": ["serahkan"]}}]})";

} // namespace

TEST(SeparationOfDuty, keeps_a_section_head_who_acts_for_the_kabid_from_signing_his_own_sheet)
{
    Story story(sopFrom(handedOn), {"pasar"});
    story.cast("kasi", {"Sri"}, "pasar").cast("kabid", {"Sri"}, "pasar");
    const StartGap gap{StartGap::Kind::NobodyElseToApprove, sop::StepId{"periksa"}, UnitId{"pasar"},
                       OfficialId{"Sri"}};
    EXPECT_EQ(story.refusal("pengelola", story.plan()).gaps, std::vector{gap});

    story.cast("kabid", {"Sri", "Yuni"}, "pasar").start();
    story.complete("Sri", "isi@pasar").complete("staf-pasar", "serahkan@pasar");
    EXPECT_EQ(
        story.refused("Sri", Approve{story.open("periksa@pasar"), "", content("pasar", 1), ""}),
        RefusalCode::SeparationOfDuty);
    story.approve("Yuni", "periksa@pasar");
}

TEST_F(People, named_twice_get_a_task_once)
{
    const TaskId task = story.open("tugaskan");
    story.does("pengelola", Reassign{task, officials({"Yuni", "Sari", "Yuni"}), "cuti"});
    EXPECT_EQ(inbox("tugaskan"), officials({"Yuni", "Sari"}));
}

} // namespace himpun::support
