// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody should explain before it is believed.
#include "himpun/indicator/doubt.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

Indicator promised(const char *unitOfMeasure, const char *target)
{
    Indicator result;
    result.id.text = "nilai";
    result.unitOfMeasure = unitOfMeasure;
    result.periodTargets[period("2026-TW3")] = point(target);
    return result;
}

SheetRow reached(const char *actual)
{
    SheetRow row;
    row.indicator.text = "nilai";
    row.actual = dec(actual);
    return row;
}

std::vector<Doubt> doubts(const Indicator &indicator, const SheetRow &row,
                          const PeriodActuals &earlier = {})
{
    return doubtsAbout(indicator, row, period("2026-TW3"), earlier);
}

PeriodActuals were(std::initializer_list<std::pair<const char *, const char *>> periods)
{
    PeriodActuals earlier;
    for (const auto &[name, value] : periods)
        earlier[period(name)] = base::Fraction(dec(value));
    return earlier;
}

using All = std::vector<Doubt>;

} // namespace

TEST(Doubts, are_none_about_an_ordinary_number_and_none_about_nothing)
{
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("82")), All());
    EXPECT_EQ(doubts(promised("Orang", "80"), SheetRow{}), All());
}

TEST(Doubts, are_about_what_stands_out_against_its_own_history)
{
    const auto earlier =
        were({{"2025-TW3", "10"}, {"2025-TW4", "11"}, {"2026-TW1", "12"}, {"2026-TW2", "13"}});
    EXPECT_EQ(doubts(promised("Orang", "1200"), reached("1200"), earlier), All{Doubt::Unusual});
    EXPECT_EQ(doubts(promised("Orang", "12"), reached("12"), earlier), All());
}

TEST(Doubts, compare_with_the_last_eight_periods_only)
{
    PeriodActuals earlier = were({{"2026-TW2", "13"},
                                  {"2026-TW1", "12"},
                                  {"2025-TW4", "11"},
                                  {"2025-TW3", "10"},
                                  {"2025-TW2", "13"},
                                  {"2025-TW1", "12"},
                                  {"2024-TW4", "11"},
                                  {"2024-TW3", "10"}});
    EXPECT_EQ(doubts(promised("Orang", "1200"), reached("1200"), earlier), All{Doubt::Unusual});
    for (const char *old : {"2024-TW2", "2024-TW1", "2023-TW4", "2023-TW3", "2023-TW2", "2023-TW1",
                            "2022-TW4", "2022-TW3", "2022-TW2"})
        earlier[period(old)] = base::Fraction(1200);
    EXPECT_EQ(doubts(promised("Orang", "1200"), reached("1200"), earlier), All{Doubt::Unusual});
}

TEST(Doubts, begin_above_one_and_a_half_times_the_target)
{
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("120")), All());
    EXPECT_EQ(doubts(promised("Orang", "80"), reached("120.01")), All{Doubt::FarAboveTarget});
}

TEST(Doubts, are_about_a_year_so_far_that_shrinks)
{
    Indicator sofar = promised("Orang", "80");
    sofar.entry = Entry::Cumulative;
    EXPECT_EQ(doubts(sofar, reached("60"), were({{"2026-TW2", "61"}})), All{Doubt::Fallen});
    EXPECT_EQ(doubts(sofar, reached("60"), were({{"2026-TW2", "60"}})), All());
    EXPECT_EQ(doubts(sofar, reached("10"), were({{"2025-TW4", "61"}})), All())
        << "a year begins at nothing";
    sofar.entry = Entry::PerPeriod;
    EXPECT_EQ(doubts(sofar, reached("60"), were({{"2026-TW2", "61"}})), All());
}

TEST(Doubts, look_past_a_period_that_nobody_filled_in)
{
    Indicator sofar = promised("Orang", "80");
    sofar.entry = Entry::Cumulative;
    auto earlier = were({{"2026-TW1", "70"}});
    earlier[period("2026-TW2")] = NotFilled{};
    EXPECT_EQ(doubts(sofar, reached("60"), earlier), All{Doubt::Fallen});
}

TEST(Doubts, are_about_more_than_all)
{
    EXPECT_EQ(doubts(promised("Persen", "95"), reached("100")), All());
    EXPECT_EQ(doubts(promised("Persen", "95"), reached("100.5")), All{Doubt::AboveHundred});
    EXPECT_EQ(doubts(promised("Orang", "95"), reached("100.5")), All());
    Indicator share = promised("Persen", "95");
    share.elements = Elements{"pasar tertib", "pasar", 100};
    SheetRow row;
    row.indicator.text = "nilai";
    row.numerator = dec("12");
    row.denominator = dec("11");
    EXPECT_EQ(doubts(share, row), All{Doubt::PartAboveWhole}) << "said once, where it comes from";
    row.denominator = dec("12");
    EXPECT_EQ(doubts(share, row), All());
}

TEST(Doubts, count_no_steps_of_a_predicate)
{
    Indicator opinion = promised("Predikat", "4");
    opinion.scale = PredicateScale{};
    EXPECT_EQ(doubts(opinion, reached("7")), All());
}
