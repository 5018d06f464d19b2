// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/achievement.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

/// Indeks Ketahanan Daerah of a real rencana aksi: 0 until November, 0,9 in December.
Indicator onceAYear()
{
    Indicator indicator;
    indicator.yearTarget = point("0.9");
    for (int month = 1; month <= 12; ++month) {
        indicator.periodTargets[{2026, calendar::PeriodKind::Month, month}] =
            month < 12 ? point("0") : point("0.9");
    }
    return indicator;
}

Indicator noCase()
{
    Indicator indicator;
    indicator.polarity = Polarity::MinimizeA;
    indicator.yearTarget = point("0");
    for (int quarter = 1; quarter <= 4; ++quarter)
        indicator.periodTargets[{2026, calendar::PeriodKind::Quarter, quarter}] = point("0");
    return indicator;
}

std::string reached(const Indicator &indicator, const char *when, const Measured &actual)
{
    return said(achieve(indicator, period(when), actual));
}

} // namespace

TEST(Trap, a_zero_target_before_its_month_is_not_due_yet_whatever_was_filled)
{
    const Indicator index = onceAYear();
    EXPECT_EQ(reached(index, "2026-03", NotFilled{}), "not-due-yet");
    EXPECT_EQ(reached(index, "2026-11", frac("0")), "not-due-yet");
    EXPECT_EQ(reached(index, "2026-11", frac("0.4")), "not-due-yet");
    EXPECT_EQ(reached(index, "2026-12", frac("0.45")), "50 ratio");
}

TEST(Trap, zero_is_a_value_and_empty_is_not_filled)
{
    const Indicator index = onceAYear();
    EXPECT_EQ(reached(index, "2026-12", frac("0")), "0 ratio");
    EXPECT_EQ(reached(index, "2026-12", NotFilled{}), "not-filled");
}

TEST(Trap, zero_cases_all_year_is_a_target_and_due_from_the_first_period)
{
    EXPECT_EQ(reached(noCase(), "2026-TW1", frac("0")), "100 zero-tolerance-met");
    EXPECT_EQ(reached(noCase(), "2026-TW1", frac("2")), "0 zero-tolerance-missed");
    EXPECT_EQ(reached(noCase(), "2026-TW1", NotFilled{}), "not-filled");
}

TEST(Due, is_not_put_off_to_periods_that_are_known_to_be_empty)
{
    Indicator early = noCase();
    early.polarity = Polarity::Maximize;
    early.yearTarget = point("50");
    early.periodTargets[period("2026-TW2")] = point("50");
    EXPECT_EQ(reached(early, "2026-TW1", frac("0")), "not-due-yet");
    EXPECT_EQ(reached(early, "2026-TW3", frac("0")), "not-computable zero-target");
}

TEST(Due, is_open_while_the_targets_of_later_periods_are_not_known)
{
    Indicator indicator;
    indicator.yearTarget = point("10");
    indicator.periodTargets[period("2026-TW1")] = point("0");
    EXPECT_TRUE(indicator.isNotDueIn(period("2026-TW1")));
}

TEST(Due, is_a_year_of_zero_from_its_first_period_even_while_later_ones_are_not_known)
{
    Indicator indicator;
    indicator.yearTarget = point("0");
    indicator.periodTargets[period("2026-TW1")] = point("0");
    EXPECT_FALSE(indicator.isNotDueIn(period("2026-TW1")));
}

TEST(Due, ends_with_the_year)
{
    Indicator indicator;
    indicator.yearTarget = point("10");
    indicator.periodTargets[period("2026-TW4")] = point("0");
    EXPECT_FALSE(indicator.isNotDueIn(period("2026-TW4")));
    EXPECT_FALSE(indicator.isNotDueIn(period("2026")));
}

TEST(Target, of_a_period_is_its_own_or_none)
{
    const Indicator index = onceAYear();
    EXPECT_EQ(index.targetFor(period("2026-12")), point("0.9"));
    EXPECT_EQ(index.targetFor(period("2026")), point("0.9"));
    EXPECT_EQ(index.targetFor(period("2026-TW1")), std::nullopt);
    EXPECT_EQ(reached(index, "2026-TW1", frac("1")), "not-computable no-target");
}

TEST(Target, that_is_fixed_holds_in_every_period)
{
    Indicator flat;
    flat.aggregation = Aggregation::Fixed;
    flat.yearTarget = point("45");
    EXPECT_EQ(flat.targetFor(period("2026-TW3")), point("45"));
}

TEST(Year, is_measured_against_its_own_target_at_any_time)
{
    EXPECT_EQ(said(achieveYear(onceAYear(), frac("0.45"))), "50 ratio");
    EXPECT_EQ(said(achieveYear(onceAYear(), NotFilled{})), "not-filled");
    EXPECT_EQ(said(achieveYear(Indicator{}, frac("1"))), "not-computable no-target");
    EXPECT_EQ(said(achieveYear(onceAYear(), NotComputable{Obstacle::ZeroDenominator})),
              "not-computable zero-denominator");
}
