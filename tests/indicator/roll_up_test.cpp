// SPDX-License-Identifier: GPL-3.0-or-later
// One figure out of many: two averages, three efficiencies, places, completeness.
#include "himpun/indicator/completeness.h"
#include "himpun/indicator/efficiency.h"
#include "himpun/indicator/ranking.h"
#include "himpun/indicator/roll_up.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

Contribution reached(const char *percent, const char *weight = nullptr)
{
    Contribution one{Value{frac(percent), Rule::Ratio}, std::nullopt};
    if (weight)
        one.weight = dec(weight);
    return one;
}

Contribution without(const Achievement &achievement, const char *weight = nullptr)
{
    Contribution one = reached("0", weight);
    one.achievement = achievement;
    return one;
}

} // namespace

TEST(RollUp, tells_the_average_of_all_from_that_of_those_with_a_value)
{
    const RollUp both =
        rollUp({reached("90"), reached("60"), without(NotFilled{}), without(NotDueYet{})});
    EXPECT_EQ(said(both.overAll.percent), "50 ratio");
    EXPECT_EQ(said(both.overValued.percent), "75 ratio");
    EXPECT_EQ(both.overAll.counted, 3);
    EXPECT_EQ(both.overValued.counted, 2);
    EXPECT_EQ(both.overAll.notDue, 1);
    EXPECT_FALSE(both.isWeighted);
    EXPECT_EQ(*both.percent(), frac("50"));
}

TEST(RollUp, weighs_where_every_indicator_has_a_weight_and_only_there)
{
    const RollUp weighted =
        rollUp({reached("90", "3"), reached("50", "1"),
                without(NotComputable{Obstacle::ZeroTarget}, "4"), without(NotDueYet{}, "9")});
    EXPECT_TRUE(weighted.isWeighted);
    EXPECT_EQ(said(weighted.overAll.percent), "40 ratio");
    EXPECT_EQ(said(weighted.overValued.percent), "80 ratio");
    const RollUp simple = rollUp({reached("90", "3"), reached("50")});
    EXPECT_FALSE(simple.isWeighted);
    EXPECT_EQ(said(simple.overAll.percent), "70 ratio");
}

TEST(RollUp, puts_units_together_whose_weights_are_of_different_scales)
{
    auto all = inShares({reached("40", "0.5"), reached("60", "0.5")});
    for (const Contribution &one : inShares({reached("90", "50"), reached("110", "50")}))
        all.push_back(one);
    EXPECT_EQ(said(rollUp(all).overAll.percent), "75 ratio") << "of 50 and 100";
    EXPECT_FALSE(rollUp(inShares({reached("90", "3"), reached("50")})).isWeighted);
}

TEST(RollUp, keeps_the_ceiling_of_the_office)
{
    const RollUp capped = rollUp({reached("300"), reached("-50")}, {Ceiling::At120, true});
    EXPECT_EQ(said(capped.overAll.percent), "60 ratio");
}

TEST(RollUp, of_nothing_has_no_value_and_missing_data_is_no_zero)
{
    EXPECT_EQ(said(rollUp({}).overAll.percent), "not-computable nothing-to-count");
    const RollUp empty = rollUp({without(NotFilled{})});
    EXPECT_EQ(said(empty.overAll.percent), "0 ratio");
    EXPECT_EQ(empty.percent(), nullptr) << "nobody reached zero";
}

TEST(Efficiency, by_the_ministry_of_finance_says_when_it_leaves_its_scale)
{
    const auto modest = pmkEfficiency({{frac("100"), frac("90")}});
    EXPECT_EQ(*modest, (PmkEfficiency{frac("10"), frac("75"), false}));
    const auto spendthrift = pmkEfficiency({{frac("50"), frac("100")}});
    EXPECT_EQ(*spendthrift, (PmkEfficiency{frac("-100"), frac("-200"), true}));
    EXPECT_EQ(*pmkEfficiency({{frac("100"), frac("80")}}),
              (PmkEfficiency{frac("20"), frac("100"), false}));
    EXPECT_EQ(pmkEfficiency({{frac("100"), frac("90")}, {frac("100"), frac("70")}})->saving,
              frac("20"));
    EXPECT_FALSE(pmkEfficiency({}));
    EXPECT_FALSE(pmkEfficiency({{frac("100"), frac("90")}, {frac("0"), frac("1")}}))
        << "an output that cost something and achieved nothing has no unit cost";
}

TEST(Efficiency, by_index_begins_where_as_much_is_reached_as_spent)
{
    const auto bpom = *indexEfficiency({frac("99.92"), frac("94")});
    EXPECT_EQ(bpom.index.toFixed(3), "1.063");
    EXPECT_EQ(bpom.level.toFixed(3), "0.063");
    EXPECT_EQ(bpom.verdict, Efficiency::Efficient);
    EXPECT_EQ(indexEfficiency({frac("94"), frac("94")})->verdict, Efficiency::Efficient);
    EXPECT_EQ(indexEfficiency({frac("93.99"), frac("94")})->verdict, Efficiency::Inefficient);
    EXPECT_FALSE(indexEfficiency({frac("99"), frac("0")}));
}

TEST(Efficiency, by_difference_has_five_points_of_room_on_either_side)
{
    const auto verdict = [](const char *reached, const char *spent) {
        return differenceEfficiency({frac(reached), frac(spent)}).verdict;
    };
    EXPECT_EQ(verdict("95.01", "90"), Efficiency::Efficient);
    EXPECT_EQ(verdict("95", "90"), Efficiency::FairlyEfficient);
    EXPECT_EQ(verdict("85", "90"), Efficiency::FairlyEfficient);
    EXPECT_EQ(verdict("84.99", "90"), Efficiency::Inefficient);
}

TEST(Places, are_shared_by_equals_and_given_to_nobody_without_a_value)
{
    using Places = std::vector<std::optional<int>>;
    EXPECT_EQ(placesOf({frac("80"), std::nullopt, frac("90"), frac("80"), frac("70")}),
              (Places{2, std::nullopt, 1, 2, 4}));
    EXPECT_EQ(placesOf({}), Places());
}

TEST(Completeness, counts_the_cells_that_are_wanted_and_is_whole_when_nothing_is_missing)
{
    Form form;
    for (const char *id : {"a", "b"}) {
        Indicator indicator;
        indicator.id.text = id;
        indicator.periodTargets[period("2026-TW3")] = point("10");
        form.indicators.push_back(indicator);
    }
    form.indicators[1].elements = Elements{"puas", "semua", 100};
    form.indicators[1].evidenceRequired = true;
    form.budget.push_back({{"1"}, "Program", dec("100")});
    Requirements wanted;
    wanted.spent = wanted.obstacle = true;
    Sheet sheet{"bidang", period("2026-TW3"), {}, {}};
    EXPECT_EQ(completenessOf(sheet, form, wanted), (Completeness{4, 0}));
    SheetRow row;
    row.indicator.text = "a";
    row.actual = dec("9");
    sheet.rows = {row, {}};
    sheet.rows[1].indicator.text = "b";
    sheet.rows[1].numerator = dec("1");
    EXPECT_EQ(completenessOf(sheet, form, wanted), (Completeness{5, 2}))
        << "below the target, an obstacle is wanted besides";
    sheet.rows[0].hindering = "Modal";
    sheet.rows[1].denominator = dec("2");
    sheet.budget = {{{"1"}, dec("5")}};
    EXPECT_EQ(completenessOf(sheet, form, wanted), (Completeness{6, 5}));
    sheet.rows[1].evidence.push_back({});
    EXPECT_TRUE(missing(sheet, form, wanted).empty());
    EXPECT_EQ(completenessOf(sheet, form, wanted), (Completeness{6, 6}));
}
