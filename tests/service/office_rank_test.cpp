// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/rank.h"

#include <gtest/gtest.h>

using himpun::service::Rank;

TEST(Rank, of_a_civil_servant_has_a_title)
{
    EXPECT_EQ(Rank::parse("III/d")->label(), "Penata Tingkat I (III/d)");
    EXPECT_EQ(Rank::parse("IV/a")->title(), "Pembina");
}

TEST(Rank, of_contract_staff_is_a_grade_alone)
{
    EXPECT_EQ(Rank::parse("IX")->label(), "Golongan IX");
    EXPECT_EQ(Rank::parse("IX")->title(), "");
}

TEST(Rank, is_on_the_closed_list)
{
    for (const auto *grade : {"", "IV/f", "III/D", "3/d", "XVIII", "Penata", "III / d"})
        EXPECT_FALSE(Rank::parse(grade)) << grade;
}
