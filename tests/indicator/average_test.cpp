// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/aggregate.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

Achievement percent(const char *fileForm)
{
    return Value{frac(fileForm), Rule::Ratio};
}

const std::vector<Achievement> mixed = {percent("90"), percent("150"), NotFilled{}, NotDueYet{},
                                        NotComputable{Obstacle::ZeroTarget}};

} // namespace

TEST(Trap, two_averages_are_told_apart_over_all_and_over_those_with_a_value)
{
    const Average all = averageOverAll(mixed);
    EXPECT_EQ(said(all.percent), "60 ratio");
    EXPECT_EQ(all.counted, 4);
    const Average valued = averageOverValued(mixed);
    EXPECT_EQ(said(valued.percent), "120 ratio");
    EXPECT_EQ(valued.counted, 2);
}

TEST(Average, says_what_it_rests_on)
{
    const Average all = averageOverAll(mixed);
    EXPECT_EQ(all.valued, 2);
    EXPECT_EQ(all.notDue, 1);
}

TEST(Trap, what_is_not_due_yet_pulls_no_average_down)
{
    EXPECT_EQ(said(averageOverAll({percent("80"), NotDueYet{}}).percent), "80 ratio");
}

TEST(Trap, missing_data_never_looks_green)
{
    EXPECT_EQ(said(averageOverAll({NotFilled{}, percent("100")}).percent), "50 ratio");
}

TEST(Average, of_nothing_is_none)
{
    EXPECT_EQ(said(averageOverAll({}).percent), "not-computable nothing-to-count");
    EXPECT_EQ(said(averageOverAll({NotDueYet{}}).percent), "not-computable nothing-to-count");
    EXPECT_EQ(said(averageOverValued({NotFilled{}}).percent), "not-computable nothing-to-count");
}

TEST(Average, takes_the_cap_of_the_office)
{
    const CapPolicy policy{Ceiling::At120, true};
    EXPECT_EQ(said(averageOverValued({percent("200"), percent("-40")}, policy).percent),
              "60 ratio");
}

TEST(TotalAbsorption, weighs_programs_by_their_money)
{
    const std::vector<BudgetLine> lines = {{BudgetId{"a"}, "A", 900}, {BudgetId{"b"}, "B", 100}};
    Sheet sheet;
    sheet.budget = {{BudgetId{"a"}, dec("450")}, {BudgetId{"b"}, std::nullopt}};
    EXPECT_EQ(said(totalAbsorption(lines, sheet)), "not-filled");
    sheet.budget[1].spent = dec("100");
    EXPECT_EQ(said(totalAbsorption(lines, sheet)), "55 ratio");
    EXPECT_EQ(said(totalAbsorption({}, sheet)), "not-computable nothing-to-count");
    EXPECT_EQ(said(totalAbsorption({{BudgetId{"a"}, "A", 0}}, sheet)),
              "not-computable zero-ceiling");
}

TEST(Cap, says_what_it_did)
{
    const CapPolicy policy{Ceiling::At120, true};
    EXPECT_EQ(capped(frac("120"), policy), (Capped{frac("120"), Capped::By::Nothing}));
    EXPECT_EQ(capped(frac("120.01"), policy), (Capped{frac("120"), Capped::By::Ceiling}));
    EXPECT_EQ(capped(frac("-0.01"), policy), (Capped{frac("0"), Capped::By::Floor}));
    EXPECT_EQ(capped(frac("-50"), {}), (Capped{frac("-50"), Capped::By::Nothing}));
    EXPECT_EQ(capped(frac("1389"), {}), (Capped{frac("1389"), Capped::By::Nothing}));
}

TEST(Cap, is_one_of_those_found_in_practice)
{
    for (const int percent : {0, 100, 110, 120, 150, 200})
        EXPECT_EQ(static_cast<int>(ceilingOf(percent).value()), percent);
    EXPECT_EQ(ceilingOf(105), std::nullopt);
    EXPECT_EQ(ceilingOf(-1), std::nullopt);
}
