// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/duration.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using himpun::base::Decimal;

namespace
{

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

} // namespace

TEST(Duration, one_and_a_half_hours_are_ninety_minutes)
{
    EXPECT_TRUE(isValid(Duration::hours(decimal("1.5"))));
    EXPECT_EQ(workingMinutes(Duration::hours(decimal("1.5"))), 90);
    EXPECT_EQ(workingMinutes(Duration::hours(decimal("0.05"))), 3);
}

TEST(Duration, hours_that_are_no_whole_minutes_are_refused)
{
    EXPECT_FALSE(isValid(Duration::hours(decimal("1.37"))));
    EXPECT_FALSE(isValid(Duration::hours(decimal("0.01"))));
}

TEST(Duration, minutes_and_days_are_whole_and_positive)
{
    EXPECT_TRUE(isValid(Duration::minutes(480)));
    EXPECT_TRUE(isValid(Duration::days(3)));
    EXPECT_FALSE(isValid({DurationUnit::Minutes, decimal("1.5")}));
    EXPECT_FALSE(isValid({DurationUnit::Days, decimal("0.5")}));
    EXPECT_FALSE(isValid(Duration::minutes(0)));
    EXPECT_FALSE(isValid(Duration::hours(0)));
    EXPECT_FALSE(isValid(Duration::days(-1)));
}

TEST(Duration, days_and_minutes_are_never_converted_into_each_other)
{
    EXPECT_EQ(workingMinutes(Duration::days(2)), 0);
    EXPECT_EQ(workingDays(Duration::days(2)), 2);
    EXPECT_EQ(workingDays(Duration::minutes(450)), 0);
    EXPECT_EQ(workingMinutes(Duration::minutes(480)), 480);
}

TEST(Duration, no_time_and_agreed_time_are_valid_without_an_amount)
{
    EXPECT_TRUE(isValid(Duration::none()));
    EXPECT_TRUE(isValid(Duration::agreed()));
    EXPECT_FALSE(isValid({DurationUnit::Agreed, 1}));
    EXPECT_FALSE(Duration::agreed().isFixed());
    EXPECT_EQ(workingMinutes(Duration::none()), 0);
}

TEST(Duration, has_an_end_however_many_digits_somebody_types)
{
    EXPECT_TRUE(isValid(Duration::days(longestDays)));
    EXPECT_FALSE(isValid(Duration::days(longestDays + 1)));
    EXPECT_FALSE(isValid(Duration::minutes(longestMinutes + 1)));
    EXPECT_FALSE(isValid(Duration::hours(decimal("999999999999999999999999999"))));
}
