// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/nip.h"

#include <gmock/gmock.h>

using namespace himpun;
using namespace std::chrono_literals;
using service::Nip;
using service::NipDoubt;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

std::vector<NipDoubt> doubtsOf(std::string_view text)
{
    const auto nip = Nip::parse(text);
    EXPECT_TRUE(nip.has_value()) << text;
    return nip ? nip->doubts() : std::vector<NipDoubt>{};
}

} // namespace

TEST(Nip, is_the_same_however_it_was_spaced)
{
    const auto plain = Nip::parse("197002091998031012");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain, Nip::parse("19700209 199803 1 012"));
    EXPECT_EQ(plain, Nip::parse("19700209.199803.1.012"));
    EXPECT_EQ(plain->digits(), "197002091998031012");
    EXPECT_EQ(plain->formatted(), "19700209 199803 1 012");
}

TEST(Nip, has_eighteen_digits_and_nothing_else)
{
    for (const auto *text :
         {"", "19700209199803101", "1970020919980310123", "19700209-199803-1-012",
          "19700209 199803 1 01O", "NIP 197002091998031012"})
        EXPECT_FALSE(Nip::parse(text)) << text;
}

TEST(Nip, raises_no_doubt_over_the_numbers_printed_in_the_decrees)
{
    EXPECT_THAT(doubtsOf("19700209 199803 1 012"), IsEmpty());
    EXPECT_THAT(doubtsOf("19791208 200003 2 002"), IsEmpty());
}

TEST(Nip, of_contract_staff_has_21_and_up_where_the_month_would_be)
{
    EXPECT_THAT(doubtsOf("19890412 202321 2 003"), IsEmpty());
    EXPECT_TRUE(Nip::parse("19890412 202321 2 003")->isContract());
    EXPECT_FALSE(Nip::parse("19890412 202312 2 003")->isContract());
}

TEST(Nip, tells_the_day_of_birth)
{
    EXPECT_EQ(Nip::parse("19700209 199803 1 012")->birthDate(), base::Date(1970y / 2 / 9));
    EXPECT_FALSE(Nip::parse("19700230 199803 1 012")->birthDate());
}

TEST(Nip, is_doubted_part_by_part)
{
    EXPECT_THAT(doubtsOf("19700230 199803 1 012"), ElementsAre(NipDoubt::BirthDate));
    EXPECT_THAT(doubtsOf("19701309 199803 1 012"), ElementsAre(NipDoubt::BirthDate));
    EXPECT_THAT(doubtsOf("19700209 199813 1 012"), ElementsAre(NipDoubt::AppointmentMonth));
    EXPECT_THAT(doubtsOf("19700209 199800 1 012"), ElementsAre(NipDoubt::AppointmentMonth));
    EXPECT_THAT(doubtsOf("19700209 199803 3 012"), ElementsAre(NipDoubt::Sex));
    EXPECT_THAT(doubtsOf("00000000 000000 0 000"),
                ElementsAre(NipDoubt::BirthDate, NipDoubt::AppointmentMonth, NipDoubt::Sex));
}

TEST(Nip, is_doubted_when_somebody_was_appointed_as_a_child_or_very_late)
{
    EXPECT_THAT(doubtsOf("19820315 199802 1 001"), ElementsAre(NipDoubt::AppointmentAge));
    EXPECT_THAT(doubtsOf("19820315 199803 1 001"), IsEmpty()); // sixteen that month
    EXPECT_THAT(doubtsOf("19300101 199802 1 001"), ElementsAre(NipDoubt::AppointmentAge));
    EXPECT_THAT(doubtsOf("19980803 197003 1 012"), ElementsAre(NipDoubt::AppointmentAge));
}
