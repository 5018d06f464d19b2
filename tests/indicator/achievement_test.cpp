// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/achievement.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

struct Case {
    Polarity polarity;
    const char *lower;
    const char *upper;
    const char *actual;
    const char *outcome;
};

std::ostream &operator<<(std::ostream &out, const Case &one)
{
    return out << codeOf(one.polarity) << ' ' << one.lower << ".." << one.upper << " reached "
               << one.actual;
}

class Formula : public testing::TestWithParam<Case>
{
};

std::string reached(Polarity polarity, const char *target, const char *actual)
{
    return said(achieve(polarity, point(target), frac(actual)));
}

} // namespace

TEST_P(Formula, comes_out_as_the_regulation_or_the_office_that_uses_it_says)
{
    const Case &one = GetParam();
    const ExactTarget target(frac(one.lower), frac(one.upper));
    EXPECT_EQ(said(achieve(one.polarity, target, frac(one.actual))), one.outcome);
}

using P = Polarity;

INSTANTIATE_TEST_SUITE_P(
    Maximize, Formula,
    testing::Values(Case{P::Maximize, "80", "80", "60", "75 ratio"},
                    Case{P::Maximize, "80", "80", "80", "100 ratio"},
                    Case{P::Maximize, "80", "80", "92", "115 ratio"},
                    Case{P::Maximize, "3", "3", "2", "200/3 ratio"},
                    Case{P::Maximize, "0.9", "0.9", "0", "0 ratio"},
                    Case{P::Maximize, "2", "2", "-1", "-50 ratio"},
                    Case{P::Maximize, "0", "0", "5", "not-computable zero-target"},
                    Case{P::Maximize, "-4", "-4", "5", "not-computable negative-target"}));

INSTANTIATE_TEST_SUITE_P(
    MinimizeA, Formula,
    testing::Values(Case{P::MinimizeA, "10", "10", "8", "120 difference"},
                    Case{P::MinimizeA, "10", "10", "10", "100 difference"},
                    Case{P::MinimizeA, "10", "10", "0", "200 difference"},
                    Case{P::MinimizeA, "10", "10", "20", "0 difference"},
                    Case{P::MinimizeA, "10", "10", "25", "-50 difference"},
                    Case{P::MinimizeA, "0", "0", "0", "100 zero-tolerance-met"},
                    Case{P::MinimizeA, "0", "0", "3", "0 zero-tolerance-missed"},
                    Case{P::MinimizeA, "-1", "-1", "3", "not-computable negative-target"}));

INSTANTIATE_TEST_SUITE_P(
    MinimizeB, Formula,
    testing::Values(Case{P::MinimizeB, "10", "10", "8", "125 inverse-ratio"},
                    Case{P::MinimizeB, "10", "10", "20", "50 inverse-ratio"},
                    Case{P::MinimizeB, "10", "10", "0", "100 zero-actual"},
                    Case{P::MinimizeB, "0", "0", "0", "100 zero-tolerance-met"},
                    Case{P::MinimizeB, "0", "0", "1", "0 zero-tolerance-missed"},
                    Case{P::MinimizeB, "10", "10", "-2", "not-computable negative-actual"},
                    Case{P::MinimizeB, "-1", "-1", "2", "not-computable negative-target"}));

INSTANTIATE_TEST_SUITE_P(
    Stabilize, Formula,
    testing::Values(Case{P::Stabilize, "10", "10", "10", "100 distance"},
                    Case{P::Stabilize, "10", "10", "8", "80 distance"},
                    Case{P::Stabilize, "10", "10", "12", "80 distance"},
                    Case{P::Stabilize, "10", "10", "20", "0 distance"},
                    Case{P::Stabilize, "10", "10", "35", "0 distance-floored"},
                    Case{P::Stabilize, "0", "0", "0", "100 exact"},
                    Case{P::Stabilize, "0", "0", "1", "not-computable zero-target"},
                    Case{P::Stabilize, "-1", "-1", "-1", "not-computable negative-target"}));

INSTANTIATE_TEST_SUITE_P(
    Range, Formula,
    testing::Values(Case{P::Range, "80", "90", "85", "100 within-range"},
                    Case{P::Range, "80", "90", "80", "100 within-range"},
                    Case{P::Range, "80", "90", "90", "100 within-range"},
                    Case{P::Range, "80", "90", "70", "175/2 ratio"},
                    Case{P::Range, "80", "90", "0", "0 ratio"},
                    Case{P::Range, "-1", "1", "0", "100 within-range"},
                    Case{P::Range, "-1", "1", "2", "200 ratio"},
                    Case{P::Range, "-1", "1", "-3", "not-computable negative-target"},
                    Case{P::Range, "-1", "0", "1", "not-computable zero-target"}));

INSTANTIATE_TEST_SUITE_P(
    RangeMinimize, Formula,
    testing::Values(Case{P::RangeMinimize, "7", "8", "7.5", "100 within-range"},
                    Case{P::RangeMinimize, "7", "8", "6.5", "750/7 difference"},
                    Case{P::RangeMinimize, "7", "8", "9", "175/2 difference"},
                    Case{P::RangeMinimize, "0", "0", "1", "0 zero-tolerance-missed"},
                    Case{P::RangeMinimize, "0", "2", "-1", "100 zero-tolerance-met"}));

TEST(Trap, one_indicator_shows_two_numbers_unless_its_formula_is_its_own)
{
    EXPECT_EQ(
        std::get<Value>(achieve(P::MinimizeA, point("88.82"), frac("135.15"))).percent.toFixed(2),
        "47.84"); // the LAKIP page of an application, formula A
    EXPECT_EQ(
        std::get<Value>(achieve(P::MinimizeB, point("88.82"), frac("135.15"))).percent.toFixed(2),
        "65.72"); // its monitoring page, formula B
}

TEST(Trap, the_printed_example_of_a_range_that_uses_another_bound_is_not_copied)
{
    const ExactTarget range(frac("80"), frac("90"));
    EXPECT_EQ(std::get<Value>(achieve(P::Range, range, frac("92"))).percent.toFixed(1), "102.2");
}

TEST(Trap, formula_a_is_stored_below_zero_and_not_clamped)
{
    EXPECT_EQ(reached(P::MinimizeA, "10", "25"), "-50 difference");
}

TEST(Trap, a_tendency_that_is_said_to_be_t_by_r_is_not_computed_as_t_minus_r)
{
    EXPECT_EQ(reached(P::MinimizeB, "4", "5"), "80 inverse-ratio"); // not (4 − 5) ÷ 4 = −25
}

TEST(Measured, comes_exactly_from_numerator_and_denominator)
{
    const Elements percent{"pasien dilayani", "pasien datang", 100};
    EXPECT_EQ(said(measuredFrom(percent, dec("1"), dec("3"))), "100/3");
    const Elements perThousand{"kematian bayi", "kelahiran hidup", 1000};
    EXPECT_EQ(said(measuredFrom(perThousand, dec("9"), dec("1200"))), "15/2");
}

TEST(Measured, is_not_filled_while_one_element_is_missing)
{
    const Elements elements{"a", "b", 100};
    EXPECT_EQ(said(measuredFrom(elements, dec("1"), std::nullopt)), "not-filled");
    EXPECT_EQ(said(measuredFrom(elements, std::nullopt, dec("0"))), "not-filled");
    EXPECT_EQ(said(measuredFrom(elements, dec("0"), dec("4"))), "0");
}

TEST(Measured, cannot_be_computed_over_a_denominator_of_zero)
{
    EXPECT_EQ(said(measuredFrom(Elements{"a", "b", 100}, dec("0"), dec("0"))),
              "not-computable zero-denominator");
}

TEST(Absorption, is_spent_by_ceiling)
{
    EXPECT_EQ(said(absorption(dec("5294655000"), dec("2647327500"))), "50 ratio");
    EXPECT_EQ(said(absorption(dec("10"), dec("0"))), "0 ratio");
    EXPECT_EQ(said(absorption(dec("10"), std::nullopt)), "not-filled");
    EXPECT_EQ(said(absorption(dec("0"), dec("0"))), "not-computable zero-ceiling");
}
