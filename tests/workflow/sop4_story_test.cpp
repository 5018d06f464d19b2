// SPDX-License-Identifier: GPL-3.0-or-later
// A kecamatan (SOP 4): the Camat decides, and chooses how far back the recap has to go.
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class Kecamatan : public testing::Test
{
protected:
    Kecamatan()
    {
        story.cast("camat", {"Pak Wayan"})
            .cast("sekretaris", {"Tuti"})
            .cast("kasubbag", {"Umar"})
            .cast("staf", {"Vina"})
            .cast("kasie", {"Wati"}, "pemerintahan")
            .cast("kasie", {"Yusuf"}, "kesra")
            .start();
    }

    Story story{shippedSop(4), {"pemerintahan", "kesra"}};
};

} // namespace

TEST_F(Kecamatan, runs_from_the_camats_order_to_the_archive)
{
    story.complete("Pak Wayan", "perintah-sekretaris")
        .complete("Tuti", "perintah-kasubbag")
        .complete("Umar", "siapkan-formulir")
        .complete("Umar", "perintah-bagikan")
        .complete("Vina", "bagikan-formulir")
        .complete("Wati", "isi-formulir@pemerintahan")
        .complete("Wati", "serahkan-formulir@pemerintahan");
    EXPECT_EQ(story.openPlaces(), Places{"isi-formulir@kesra"}) << "row 8 waits for every kasie";
    story.complete("Yusuf", "isi-formulir@kesra")
        .complete("Yusuf", "serahkan-formulir@kesra")
        .complete("Umar", "perintah-rekap")
        .complete("Vina", "serahkan-rekap")
        .complete("Umar", "laporkan-rekap")
        .complete("Tuti", "analisis-rekap");
    EXPECT_EQ(story.due("putusan-camat"), "") << "the decision has no time of its own";
    story.sendBack("Pak Wayan", "putusan-camat", {.to = "laporkan-rekap"})
        .complete("Umar", "laporkan-rekap")
        .complete("Tuti", "analisis-rekap")
        .approve("Pak Wayan", "putusan-camat")
        .complete("Umar", "simpan-data");
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
}

TEST_F(Kecamatan, asks_the_camat_to_choose_where_a_return_leads)
{
    story.goOn("putusan-camat");
    const TaskId decision = story.open("putusan-camat");
    EXPECT_EQ(story.refused("Pak Wayan", SendBack{decision, {}, {}, "dilengkapi", {}, {}}),
              RefusalCode::TargetMissing);
    EXPECT_EQ(story.refused("Pak Wayan",
                            SendBack{decision, {{"analisis-rekap"}}, {}, "dilengkapi", {}, {}}),
              RefusalCode::TargetNotAllowed);
    EXPECT_EQ(story.refused("Pak Wayan",
                            SendBack{decision, {{"isi-formulir"}}, {}, "dilengkapi", {}, {}}),
              RefusalCode::UnitsMissing);
}

TEST_F(Kecamatan, returns_to_the_kasubbag_who_reports_again)
{
    story.goOn("putusan-camat").sendBack("Pak Wayan", "putusan-camat", {.to = "laporkan-rekap"});
    EXPECT_EQ(story.openPlaces(), Places{"laporkan-rekap"});
    EXPECT_EQ(story.doneBy("serahkan-rekap"), "Vina");
    EXPECT_EQ(story.doneBy("analisis-rekap"), "");
}

TEST_F(Kecamatan, returns_to_a_new_recap)
{
    story.goOn("putusan-camat").sendBack("Pak Wayan", "putusan-camat", {.to = "perintah-rekap"});
    EXPECT_EQ(story.openPlaces(), Places{"perintah-rekap"});
    EXPECT_EQ(story.doneBy("serahkan-rekap"), "");
    EXPECT_EQ(story.doneBy("serahkan-formulir@kesra"), "Yusuf");
    story.goOn("putusan-camat");
    EXPECT_EQ(story.task("putusan-camat").round, 2);
}

TEST_F(Kecamatan, returns_to_the_forms_of_chosen_kasie_only)
{
    story.goOn("putusan-camat")
        .sendBack("Pak Wayan", "putusan-camat", {.to = "isi-formulir", .units = {"kesra"}});
    EXPECT_EQ(story.openPlaces(), Places{"isi-formulir@kesra"});
    story.complete("Yusuf", "isi-formulir@kesra").complete("Yusuf", "serahkan-formulir@kesra");
    EXPECT_EQ(story.openPlaces(), Places{"perintah-rekap"});
}

TEST_F(Kecamatan, comes_straight_back_to_the_camat_from_wherever_he_returned_it)
{
    const auto straight = WayBack::StraightBack;
    story.goOn("putusan-camat")
        .sendBack("Pak Wayan", "putusan-camat", {.to = "laporkan-rekap", .way = straight})
        .complete("Umar", "laporkan-rekap");
    EXPECT_EQ(story.openPlaces(), Places{"putusan-camat"});
    story.sendBack("Pak Wayan", "putusan-camat", {.to = "perintah-rekap", .way = straight})
        .complete("Umar", "perintah-rekap");
    EXPECT_EQ(story.openPlaces(), Places{"putusan-camat"});
    story
        .sendBack("Pak Wayan", "putusan-camat",
                  {.to = "isi-formulir", .units = {"pemerintahan"}, .way = straight})
        .complete("Wati", "isi-formulir@pemerintahan")
        .complete("Wati", "serahkan-formulir@pemerintahan");
    EXPECT_EQ(story.openPlaces(), Places{"putusan-camat"});
    EXPECT_EQ(story.task("putusan-camat").round, 4);
}

TEST_F(Kecamatan, gives_the_kasie_two_days_and_the_recap_an_hour)
{
    story.at("2026-10-09 15:00").goOn("isi-formulir@kesra"); // a Friday
    EXPECT_EQ(story.due("isi-formulir@kesra"), "2026-10-13 16:00");
    story.at("2026-10-13 15:30").goOn("perintah-rekap");
    EXPECT_EQ(story.due("perintah-rekap"), "2026-10-14 08:00") << "half an hour is left today";
}

} // namespace himpun::support
