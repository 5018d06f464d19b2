// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/fraction.h"

#include <gtest/gtest.h>

using namespace himpun::base;

TEST(Decimal, reads_the_form_used_in_files_and_writes_it_back_shortest)
{
    EXPECT_EQ(Decimal::parse("1.50")->toString(), "1.5");
    EXPECT_EQ(Decimal::parse("-0.05")->toString(), "-0.05");
    EXPECT_EQ(Decimal::parse("5294655000.00")->toString(), "5294655000");
    EXPECT_EQ(Decimal::parse("0")->toString(), "0");
    EXPECT_EQ(Decimal::parse("-0")->toString(), "0");
}

TEST(Decimal, refuses_every_other_form)
{
    for (const char *text : {"", "-", ".5", "5.", "1,5", "1e3", "1.2.3", " 1", "+1", "0x1"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, refuses_more_digits_than_it_promises_to_hold)
{
    EXPECT_TRUE(Decimal::parse("999999999999999999999999999"));
    EXPECT_FALSE(Decimal::parse("1000000000000000000000000000"));
    EXPECT_FALSE(Decimal::parse("0.0000000000001"));
    EXPECT_FALSE(Decimal::parse(std::string(1000, '9')));
}

TEST(Decimal, compares_by_value_whatever_the_places)
{
    EXPECT_LT(*Decimal::parse("1.5"), *Decimal::parse("1.51"));
    EXPECT_GT(Decimal(2), *Decimal::parse("-3.1"));
    EXPECT_EQ(*Decimal::parse("2.0"), Decimal(2));
}

TEST(Fraction, stays_exact_through_division)
{
    const Fraction third = Fraction(1) / Fraction(3);
    EXPECT_EQ(third + third + third, Fraction(1));
    EXPECT_EQ(third.toString(), "1/3");
}

TEST(Fraction, rounds_half_away_from_zero_and_only_when_asked)
{
    EXPECT_EQ(Fraction(*Decimal::parse("2.345")).rounded(2), Decimal::parse("2.35"));
    EXPECT_EQ(Fraction(*Decimal::parse("-2.345")).rounded(2), Decimal::parse("-2.35"));
    EXPECT_EQ((Fraction(500) / Fraction(3)).toFixed(2), "166.67");
    EXPECT_EQ(Fraction(*Decimal::parse("-0.004")).toFixed(2), "0.00");
    EXPECT_EQ(Fraction(7).toFixed(0), "7");
}
