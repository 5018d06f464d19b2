// SPDX-License-Identifier: GPL-3.0-or-later
// Disperindag Nganjuk (SOP 3): every bidang runs its own loop of Kasi and Kabid; the draft is
// initialled by the Sekretaris and signed by the Kepala Dinas.
#include "support/story.h"

#include <gtest/gtest.h>

#include <array>

namespace himpun::support
{

using namespace workflow;
using testing::Test;
using Places = std::vector<std::string>;

namespace
{

class Nganjuk : public Test
{
protected:
    Nganjuk()
    {
        story.cast("sekretaris", {"Sari"})
            .cast("kasubag-perencanaan", {"Budi"})
            .cast("kepala-dinas", {"Pak Harto"})
            .cast("kasi", {"Agus"}, "industri")
            .cast("kabid", {"Bu Ani"}, "industri")
            .cast("kasi", {"Citra"}, "perdagangan")
            .cast("kabid", {"Pak Dedi"}, "perdagangan")
            .cast("kasi", {"Eka"}, "pasar")
            .cast("kabid", {"Bu Fitri"}, "pasar")
            .start();
    }

    /// Rows 1 and 2 are done, every bidang has its worksheet.
    void sendWorksheets()
    {
        story.complete("Sari", "tugaskan").complete("Budi", "siapkan-kertas-kerja");
    }

    Story story{shippedSop(3), {"industri", "perdagangan", "pasar"}};
};

} // namespace

TEST_F(Nganjuk, runs_from_the_instruction_to_the_report_with_every_review_returning_once)
{
    sendWorksheets();
    EXPECT_EQ(story.openPlaces(), (Places{"isi-kertas-kerja@industri", "isi-kertas-kerja@pasar",
                                          "isi-kertas-kerja@perdagangan"}));
    for (const auto &[kasi, kabid, unit] :
         std::vector<std::array<std::string, 3>>{{"Agus", "Bu Ani", "industri"},
                                                 {"Citra", "Pak Dedi", "perdagangan"},
                                                 {"Eka", "Bu Fitri", "pasar"}}) {
        story.complete(kasi, "isi-kertas-kerja@" + unit)
            .sendBack(kabid, "periksa-kabid@" + unit)
            .complete(kasi, "isi-kertas-kerja@" + unit)
            .approve(kabid, "periksa-kabid@" + unit);
    }
    story.complete("Budi", "susun-draft")
        .sendBack("Sari", "periksa-sekretaris")
        .complete("Budi", "susun-draft")
        .approve("Sari", "periksa-sekretaris")
        .sendBack("Pak Harto", "periksa-kepala-dinas");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-sekretaris"});
    EXPECT_EQ(story.doneBy("periksa-sekretaris"), "");
    EXPECT_EQ(story.doneBy("susun-draft"), "Budi");

    story.sendBack("Sari", "periksa-sekretaris")
        .complete("Budi", "susun-draft")
        .approve("Sari", "periksa-sekretaris")
        .approve("Pak Harto", "periksa-kepala-dinas")
        .complete("Budi", "kirim-laporan");
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
    EXPECT_EQ(story.cycle().round, 4);
    EXPECT_EQ(story.doneBy("periksa-kabid@pasar"), "Bu Fitri");
    EXPECT_EQ(story.cycle().find(UnitId{"pasar"})->round, 2);
}

TEST_F(Nganjuk, lets_one_bidang_go_round_again_while_another_is_already_past_its_kabid)
{
    sendWorksheets();
    story.complete("Citra", "isi-kertas-kerja@perdagangan")
        .approve("Pak Dedi", "periksa-kabid@perdagangan")
        .complete("Agus", "isi-kertas-kerja@industri")
        .sendBack("Bu Ani", "periksa-kabid@industri", {.reason = "realisasi belum ada bukti"});
    EXPECT_EQ(story.openPlaces(), (Places{"isi-kertas-kerja@industri", "isi-kertas-kerja@pasar"}));
    EXPECT_EQ(story.task("isi-kertas-kerja@industri").round, 2);
    EXPECT_EQ(story.task("isi-kertas-kerja@pasar").round, 1);

    story.complete("Eka", "isi-kertas-kerja@pasar").approve("Bu Fitri", "periksa-kabid@pasar");
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@industri"}) << "row 6 waits for all";
    story.complete("Agus", "isi-kertas-kerja@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kabid@industri"});
    story.approve("Bu Ani", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});

    int joins = 0;
    for (const Event &event : story.events()) {
        for (const OpenedTask &opened : event.moves.opened)
            joins += opened.step.text == "susun-draft" ? 1 : 0;
    }
    EXPECT_EQ(joins, 1) << "the join at row 6 fires once, after all";
}

TEST_F(Nganjuk, reopens_only_the_bidang_that_the_kasubag_asks_to_correct)
{
    sendWorksheets();
    story.goOn("periksa-kepala-dinas")
        .correct("Pak Harto", "periksa-kepala-dinas", {.units = {"pasar"}});
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@pasar"});
    EXPECT_EQ(story.doneBy("isi-kertas-kerja@pasar"), "");
    EXPECT_EQ(story.doneBy("isi-kertas-kerja@industri"), "Agus");
    EXPECT_EQ(story.doneBy("periksa-sekretaris"), "") << "the draft it initialled is no more";

    story.complete("Eka", "isi-kertas-kerja@pasar").approve("Bu Fitri", "periksa-kabid@pasar");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
    story.goOn();
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
}

TEST_F(Nganjuk, brings_a_correction_straight_back_to_who_asked_where_he_wants_it_so)
{
    sendWorksheets();
    story.goOn("periksa-kepala-dinas")
        .correct("Pak Harto", "periksa-kepala-dinas",
                 {.units = {"pasar", "industri"}, .way = WayBack::StraightBack})
        .complete("Eka", "isi-kertas-kerja@pasar")
        .approve("Bu Fitri", "periksa-kabid@pasar")
        .complete("Agus", "isi-kertas-kerja@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kabid@industri"})
        << "inside the unit the Kabid still checks";
    story.approve("Bu Ani", "periksa-kabid@industri");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kepala-dinas"});
}

TEST_F(Nganjuk, counts_three_working_days_for_the_worksheet_and_tells_when_it_is_late)
{
    story.at("2026-10-05 08:00")
        .complete("Sari", "tugaskan")
        .at("2026-10-05 09:00")
        .complete("Budi", "siapkan-kertas-kerja");
    EXPECT_EQ(story.due("isi-kertas-kerja@industri"), "2026-10-08 16:00");
    story.at("2026-10-08 17:00").does("", FireTimers{});
    EXPECT_EQ(story.task("isi-kertas-kerja@industri").stage, DeadlineStage::Overdue);
    story.complete("Agus", "isi-kertas-kerja@industri");
    EXPECT_EQ(story.due("periksa-kabid@industri"), "2026-10-09 08:15")
        << "45 minutes, from the next opening";
}

TEST_F(Nganjuk, does_not_let_the_kasi_approve_his_own_worksheet)
{
    Story small(shippedSop(3), {"industri"});
    small.cast("kasi", {"Agus", "Citra"}, "industri").cast("kabid", {"Bu Ani", "Agus"}, "industri");
    small.start().goOn("isi-kertas-kerja@industri").complete("Agus", "isi-kertas-kerja@industri");
    const TaskId review = small.open("periksa-kabid@industri");
    EXPECT_EQ(small.refused("Agus", Approve{review, "", content("industri", 1), "Kabid"}),
              RefusalCode::SeparationOfDuty);
    EXPECT_EQ(small.refused("Agus", SendBack{review, {}, {}, "alasan", {}, {}}),
              RefusalCode::SeparationOfDuty);
    small.approve("Bu Ani", "periksa-kabid@industri");
}

} // namespace himpun::support
