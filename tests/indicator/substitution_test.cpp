// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/substitution.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;
using P = Polarity;

namespace
{

std::string shown(P polarity, const char *target, const char *actual)
{
    return substitution(polarity, point(target), frac(actual));
}

} // namespace

TEST(Substitution, shows_each_formula_with_its_numbers)
{
    EXPECT_EQ(shown(P::Maximize, "80", "60"), "60 ÷ 80 × 100 = 75");
    EXPECT_EQ(shown(P::MinimizeA, "10", "8"), "(2 × 10 − 8) ÷ 10 × 100 = 120");
    EXPECT_EQ(shown(P::MinimizeB, "10", "8"), "10 ÷ 8 × 100 = 125");
    EXPECT_EQ(shown(P::Stabilize, "10", "8"), "100 − |8 − 10| ÷ 10 × 100 = 80");
}

TEST(Substitution, says_when_its_result_is_rounded)
{
    EXPECT_EQ(shown(P::Maximize, "3", "2"), "2 ÷ 3 × 100 ≈ 66,67");
    EXPECT_EQ(shown(P::MinimizeA, "88.82", "135.15"), "(2 × 88,82 − 135,15) ÷ 88,82 × 100 ≈ 47,84");
    EXPECT_EQ(shown(P::Maximize, "100000", "1"), "1 ÷ 100.000 × 100 ≈ 0");
}

TEST(Substitution, shows_what_the_floor_took_away)
{
    EXPECT_EQ(shown(P::Stabilize, "10", "35"), "100 − |35 − 10| ÷ 10 × 100 = −150 → 0");
    EXPECT_EQ(shown(P::MinimizeA, "10", "25"), "(2 × 10 − 25) ÷ 10 × 100 = −50");
}

TEST(Substitution, shows_the_conventions_where_nothing_is_divided)
{
    EXPECT_EQ(shown(P::MinimizeA, "0", "0"), "0 ≤ 0 → 100");
    EXPECT_EQ(shown(P::MinimizeA, "0", "3"), "3 > 0 → 0");
    EXPECT_EQ(shown(P::MinimizeB, "10", "0"), "0 ≤ 10 → 100");
    EXPECT_EQ(shown(P::Stabilize, "0", "0"), "0 = 0 → 100");
}

TEST(Substitution, of_a_range_uses_the_bound_that_was_passed)
{
    const ExactTarget range(frac("80"), frac("90"));
    EXPECT_EQ(substitution(P::Range, range, frac("85")), "80 ≤ 85 ≤ 90 → 100");
    EXPECT_EQ(substitution(P::Range, range, frac("70")), "70 ÷ 80 × 100 = 87,5");
    EXPECT_EQ(substitution(P::Range, range, frac("92")), "92 ÷ 90 × 100 ≈ 102,22");
    const ExactTarget months(frac("7"), frac("8"));
    EXPECT_EQ(substitution(P::RangeMinimize, months, frac("6.5")),
              "(2 × 7 − 6,5) ÷ 7 × 100 ≈ 107,14");
    EXPECT_EQ(substitution(P::RangeMinimize, months, frac("9")), "(2 × 8 − 9) ÷ 8 × 100 = 87,5");
}

TEST(Substitution, writes_exact_quotients_and_negative_numbers_in_brackets)
{
    EXPECT_EQ(substitution(P::Maximize, point("80"), base::Fraction(2000) / base::Fraction(3)),
              "(2.000 ÷ 3) ÷ 80 × 100 ≈ 833,33");
    EXPECT_EQ(shown(P::MinimizeA, "10", "-2"), "(2 × 10 − (−2)) ÷ 10 × 100 = 220");
    EXPECT_EQ(shown(P::Maximize, "10", "-2"), "−2 ÷ 10 × 100 = −20");
}

TEST(Substitution, is_empty_where_there_is_no_value)
{
    EXPECT_EQ(shown(P::Maximize, "0", "2"), "");
    EXPECT_EQ(shown(P::MinimizeB, "10", "-2"), "");
}

TEST(Substitution, shows_how_elements_become_a_realisasi)
{
    EXPECT_EQ(substitution(Elements{"a", "b", 100}, dec("45"), dec("60")), "45 ÷ 60 × 100 = 75");
    EXPECT_EQ(substitution(Elements{"a", "b", 1}, dec("1"), dec("3")), "1 ÷ 3 ≈ 0,33");
    EXPECT_EQ(substitution(Elements{"a", "b", 1000}, dec("9"), dec("1200")),
              "9 ÷ 1.200 × 1.000 = 7,5");
    EXPECT_EQ(substitution(Elements{"a", "b", 100}, dec("0"), dec("0")), "");
}
