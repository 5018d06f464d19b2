// SPDX-License-Identifier: GPL-3.0-or-later
// How an office stands, unit by unit.
#include "himpun/reading/office_standing.h"
#include "service/desk_story.h"

#include <gmock/gmock.h>

using namespace desk;

namespace
{

class StandingTest : public DeskStory
{
protected:
    void begin()
    {
        office.agreements[0].form.budget = {{{"1"}, "Program Industri", 1000}};
        office.agreements[1].form.budget = {{{"1"}, "Program Pasar", 3000}};
        minutesLater(1);
        ASSERT_EQ(codeOf(bench->adoptOffice(office, kasubag)), "ok");
        untilTheSheets();
    }
    void spends(const workflow::OfficialId &by, const workflow::UnitId &unit, const char *spent)
    {
        EXPECT_EQ(codeOf(bench->fill({cycle, unit, by, {"1", indicator::Field::Spent, spent}})),
                  "ok");
    }
    reading::OfficeStanding standing() { return *reading::officeStanding(*bench, cycle); }
    static std::string percent(const indicator::Achievement &achievement)
    {
        const auto *value = indicator::percentOf(achievement);
        return value ? value->toString() : "none";
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, StandingTest, testing::Values(Kind::Memory));

TEST_P(StandingTest, ranks_units_with_a_value_and_tells_the_others_apart)
{
    begin();
    EXPECT_EQ(fills(kasiPasar, pasar, "1500000000"), "ok");
    auto now = standing();
    ASSERT_EQ(now.units.size(), 2U);
    EXPECT_FALSE(now.units[0].place) << "what is only typed was not handed in";
    EXPECT_EQ(now.units[1].figures.cells, (indicator::Completeness{1, 1}));
    EXPECT_EQ(now.office.cells, (indicator::Completeness{2, 1}));
    handIn(kasiPasar, pasar, "1500000000");
    now = standing();
    EXPECT_EQ(now.units[0].name, "Bidang Pengelolaan Pasar");
    EXPECT_EQ(now.units[0].place, 1);
    EXPECT_TRUE(now.units[0].isHandedIn);
    EXPECT_FALSE(now.units[1].place);
    EXPECT_FALSE(now.units[1].isHandedIn);
    EXPECT_EQ(percent(now.office.achievement.overAll.percent), "50");
    EXPECT_EQ(percent(now.office.achievement.overValued.percent), "100");
    EXPECT_EQ(percent(now.office.absorption), "none") << "one unit has not said what it spent";
}

TEST_P(StandingTest, sets_what_the_year_reached_beside_what_was_spent_of_its_money)
{
    begin();
    spends(kasiIndustri, industri, "100");
    handIn(kasiIndustri, industri, "10");
    EXPECT_FALSE(standing().office.pmk) << "one unit is not the office";
    spends(kasiPasar, pasar, "900");
    handIn(kasiPasar, pasar, "1200000000");
    const auto now = standing();
    EXPECT_EQ(percent(now.office.absorption), "25") << "1000 of 4000";
    EXPECT_EQ(percent(now.units[0].figures.achievement.overAll.percent), "100");
    EXPECT_EQ(percent(now.units[0].figures.year.overAll.percent), "25") << "10 of 40";
    ASSERT_TRUE(now.office.pmk);
    EXPECT_EQ(now.office.pmk->saving.toString(), "5") << "the average of 60 and -50";
    EXPECT_EQ(now.units[0].figures.difference->verdict, indicator::Efficiency::Efficient);
    EXPECT_EQ(now.units[1].figures.difference->verdict, indicator::Efficiency::Inefficient);
    EXPECT_EQ(now.units[1].figures.index->index.toString(), "2/3");
    ASSERT_EQ(now.objectives.size(), 2U);
    EXPECT_EQ(now.objectives[1].objective, "Meningkatnya pendapatan");
    EXPECT_EQ(percent(now.objectives[1].achievement.overAll.percent), "80");
}

TEST_P(StandingTest, knows_no_year_of_a_unit_that_handed_in_nothing_this_time)
{
    begin();
    handIn(kasiPasar, pasar, "1500000000");
    const auto now = standing();
    ASSERT_EQ(now.units[1].name, "Bidang Perindustrian");
    EXPECT_EQ(now.units[1].figures.year.overValued.valued, 0);
    EXPECT_EQ(now.units[1].figures.year.overAll.counted, 1) << "and it is missing";
}

TEST_P(StandingTest, puts_the_weights_of_units_on_one_scale)
{
    office.agreements[0].form.indicators[0].weight = *base::Decimal::parse("1");
    office.agreements[1].form.indicators[0].weight = *base::Decimal::parse("99");
    begin();
    handIn(kasiIndustri, industri, "10");
    handIn(kasiPasar, pasar, "1200000000");
    EXPECT_EQ(percent(standing().office.achievement.overAll.percent), "90") << "of 100 and 80";
}

TEST_P(StandingTest, knows_how_much_of_each_step_is_done_and_leaves_exempted_units_out)
{
    begin();
    handIn(kasiPasar, pasar, "9");
    done(kasubag, workflow::ExemptUnit{industri, "dilebur"});
    const auto now = standing();
    EXPECT_EQ(now.units.size(), 1U);
    EXPECT_THAT(now.exempted, testing::ElementsAre("Bidang Perindustrian"));
    const auto step =
        std::ranges::find(now.steps, sop::StepId{"isi-kertas-kerja"}, &reading::StepFigures::step);
    ASSERT_NE(step, now.steps.end());
    EXPECT_EQ(step->tasks, (workflow::Timeliness{1, 1, 1}));
    EXPECT_EQ(percent(now.office.achievement.overAll.percent),
              percent(now.units[0].figures.achievement.overAll.percent));
}
