// SPDX-License-Identifier: GPL-3.0-or-later
// A finished cycle is opened again to correct what was signed (perbaikan data kinerja).
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class Correction : public testing::Test
{
protected:
    Correction() { story.start().goOn(); }

    void reopen(const std::string &target, WayBack way)
    {
        story.does("pengelola", Reopen{{target}, {{"pasar"}}, "angka BPS direvisi", way});
    }

    Story story{shippedSop(3), {"industri", "pasar"}};
};

} // namespace

TEST_F(Correction, goes_straight_to_the_signature_past_compiling_and_initials)
{
    reopen("isi-kertas-kerja", WayBack::StraightBack);
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@pasar"});
    story.goOn("periksa-kepala-dinas");
    EXPECT_EQ(story.openPlaces(), Places{"periksa-kepala-dinas"});
    EXPECT_EQ(story.doneBy("susun-draft"), "") << "it was compiled of other numbers";
    EXPECT_NE(story.doneBy("periksa-kabid@industri"), "") << "nobody corrects the other units";
    EXPECT_NE(story.doneBy("periksa-kabid@pasar"), "") << "the unit's own head looked at it";
    story.goOn();
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
}

TEST_F(Correction, walks_the_whole_way_again_where_it_is_not_said_otherwise)
{
    reopen("isi-kertas-kerja", WayBack::StepByStep);
    story.goOn("susun-draft");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
}

TEST_F(Correction, can_be_made_again_of_what_was_corrected)
{
    reopen("isi-kertas-kerja", WayBack::StraightBack);
    story.goOn();
    reopen("isi-kertas-kerja", WayBack::StraightBack);
    story.goOn("periksa-kepala-dinas").goOn();
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
}

} // namespace himpun::support
