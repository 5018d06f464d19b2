// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/ledger/password.h"

#include <gtest/gtest.h>

namespace himpun::ledger
{

namespace
{

TEST(Password, is_known_again_and_no_other_is)
{
    const std::string hash = passwordHash("rahasia dapur", leastCost);
    EXPECT_TRUE(isPassword(hash, "rahasia dapur"));
    EXPECT_FALSE(isPassword(hash, "Rahasia dapur"));
    EXPECT_FALSE(isPassword(hash, "rahasia dapu"));
    EXPECT_FALSE(isPassword(hash, ""));
}

TEST(Password, does_not_stand_in_what_is_kept_of_it)
{
    const std::string hash = passwordHash("rahasia dapur", leastCost);
    EXPECT_EQ(hash.find("rahasia"), std::string::npos);
    EXPECT_NE(hash, passwordHash("rahasia dapur", leastCost)) << "each has a salt of its own";
}

TEST(Password, never_costs_less_than_the_least)
{
    EXPECT_TRUE(passwordHash("rahasia", {1, 8192}).starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    EXPECT_TRUE(
        passwordHash("rahasia", ordinaryCost).starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
}

TEST(Password, is_not_taken_for_a_hash_that_is_none)
{
    EXPECT_FALSE(isPassword("", ""));
    EXPECT_FALSE(isPassword("rahasia", "rahasia"));
}

TEST(Password, is_as_long_as_people_count_it)
{
    EXPECT_EQ(passwordLength("kopi"), 4u);
    EXPECT_EQ(passwordLength("caf\xc3\xa9"), 4u);
    EXPECT_EQ(passwordLength(""), 0u);
}

} // namespace

} // namespace himpun::ledger
