// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told of where their work goes is where it then goes.
#include "himpun/workflow/authority.h"
#include "himpun/workflow/onward.h"

#include "support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

class Onwards : public testing::Test
{
protected:
    Onwards() { story.start(); }

    Onward from(const std::string &place) const
    {
        return onwardFrom(story.sop(), officeCalendar(), story.cycle(), story.open(place),
                          story.now());
    }
    static Places places(const Onward &onward)
    {
        Places places;
        for (const OpenedTask &opened : onward.opened)
            places.push_back(opened.unit ? opened.step.text + '@' + opened.unit->text
                                         : opened.step.text);
        return places;
    }

    Story story{shippedSop(3), {"industri", "pasar"}};
};

} // namespace

TEST_F(Onwards, from_an_office_step_to_every_unit)
{
    story.goOn("siapkan-kertas-kerja");
    const Onward onward = from("siapkan-kertas-kerja");
    EXPECT_EQ(places(onward), (Places{"isi-kertas-kerja@industri", "isi-kertas-kerja@pasar"}));
    EXPECT_FALSE(onward.afterOthers);
}

TEST_F(Onwards, within_a_unit_wait_for_nobody)
{
    story.goOn("isi-kertas-kerja@pasar");
    EXPECT_EQ(places(from("isi-kertas-kerja@pasar")), Places{"periksa-kabid@pasar"});
    EXPECT_FALSE(from("isi-kertas-kerja@pasar").afterOthers);
}

TEST_F(Onwards, over_the_join_wait_until_all_units_are_there)
{
    story.goOn("periksa-kabid@industri");
    EXPECT_EQ(places(from("periksa-kabid@industri")), Places{"susun-draft"});
    EXPECT_TRUE(from("periksa-kabid@industri").afterOthers);
    story.approve("kabid-industri", "periksa-kabid@industri").goOn("periksa-kabid@pasar");
    EXPECT_EQ(places(from("periksa-kabid@pasar")), Places{"susun-draft"});
    EXPECT_FALSE(from("periksa-kabid@pasar").afterOthers);
}

TEST_F(Onwards, lead_straight_back_to_who_asked_for_it)
{
    const WayBack straight = WayBack::StraightBack;
    story.goOn("periksa-kepala-dinas")
        .correct("kepala-dinas", "periksa-kepala-dinas", {.units = {"pasar"}, .way = straight})
        .complete("kasi-pasar", "isi-kertas-kerja@pasar");
    EXPECT_EQ(places(from("periksa-kabid@pasar")), Places{"periksa-kepala-dinas"});
}

TEST_F(Onwards, of_every_act_of_a_cycle_are_what_then_happens)
{
    for (const sop::Step &step : story.sop().steps) {
        while (story.cycle().state == CycleState::Running
               && story.cycle().openTasks().front()->step == step.id) {
            const Task task = *story.cycle().openTasks().front();
            const Onward expected = from(placeOf(task));
            const std::string by = inboxOf(story.sop(), story.cycle(), task).front().text;
            if (step.review)
                story.approve(by, placeOf(task));
            else
                story.complete(by, placeOf(task));
            const Places open = story.openPlaces();
            for (const std::string &place : places(expected))
                EXPECT_EQ(std::ranges::count(open, place) == 0, expected.afterOthers) << place;
            EXPECT_EQ(expected.opened.empty(), story.cycle().state == CycleState::Finished);
        }
    }
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
}

} // namespace himpun::support
