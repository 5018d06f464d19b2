// SPDX-License-Identifier: GPL-3.0-or-later
// Disperinaker Lima Puluh Kota (SOP 1): seven steps in a line, no review; the Sekretariat's sheet
// is the Sekretaris's.
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class Disperinaker : public testing::Test
{
protected:
    Disperinaker()
    {
        story.cast("kepala-dinas", {"Pak Fery"})
            .cast("sub-koordinator", {"Gita"})
            .cast("staf", {"Hadi"})
            .cast("kabid", {"Bu Intan"}, "industri")
            .cast("kabid", {"Pak Joni"}, "tenaga-kerja")
            .cast("kabid", {"Bu Kartika"}, "sekretariat")
            .start();
    }

    Story story{shippedSop(1), {"sekretariat", "industri", "tenaga-kerja"}};
};

} // namespace

TEST_F(Disperinaker, runs_from_the_order_to_the_data_document)
{
    story.complete("Pak Fery", "perintah").complete("Gita", "susun-format");
    story.at("2026-10-05 15:00").complete("Hadi", "sampaikan-format");
    EXPECT_EQ(story.due("isi-format@industri"), "2026-10-06 08:00")
        << "an hour today, half tomorrow";
    story.complete("Bu Intan", "isi-format@industri")
        .complete("Bu Kartika", "isi-format@sekretariat");
    EXPECT_EQ(story.openPlaces(), Places{"isi-format@tenaga-kerja"});
    story.complete("Pak Joni", "isi-format@tenaga-kerja")
        .complete("Hadi", "himpun")
        .complete("Gita", "analisis")
        .complete("Gita", "kompilasi");
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
    EXPECT_TRUE(story.cycle().openTasks().empty());
}

TEST_F(Disperinaker, lets_the_sub_koordinator_ask_two_bidang_to_correct_after_the_join)
{
    story.goOn("analisis").correct("Gita", "analisis", {.units = {"tenaga-kerja", "sekretariat"}});
    EXPECT_EQ(story.openPlaces(), (Places{"isi-format@sekretariat", "isi-format@tenaga-kerja"}));
    EXPECT_EQ(story.doneBy("himpun"), "");
    EXPECT_EQ(story.doneBy("isi-format@industri"), "Bu Intan");
    story.complete("Bu Kartika", "isi-format@sekretariat");
    EXPECT_EQ(story.openPlaces(), Places{"isi-format@tenaga-kerja"});
    story.complete("Pak Joni", "isi-format@tenaga-kerja");
    EXPECT_EQ(story.openPlaces(), Places{"himpun"});
    story.goOn();
    EXPECT_EQ(story.cycle().find(UnitId{"sekretariat"})->round, 2);
    EXPECT_EQ(story.cycle().find(UnitId{"industri"})->round, 1);
}

TEST_F(Disperinaker, brings_the_correction_straight_back_to_the_analysis)
{
    story.goOn("analisis")
        .correct("Gita", "analisis", {.units = {"industri"}, .way = WayBack::StraightBack})
        .complete("Bu Intan", "isi-format@industri");
    EXPECT_EQ(story.openPlaces(), Places{"analisis"});
}

TEST_F(Disperinaker, finds_no_sheet_to_correct_before_anybody_has_filled_one_in)
{
    EXPECT_EQ(
        story.refused("Pak Fery",
                      RequestCorrection{story.open("perintah"), {{"industri"}}, "salah", {}, {}}),
        RefusalCode::NoSectionToCorrect);
}

} // namespace himpun::support
