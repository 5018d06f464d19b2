// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in: whoever sits there shows that he is who he says.
#include "desk_story.h"

using namespace desk;

namespace
{

class PasswordTest : public DeskStory
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, PasswordTest, testing::Values(Kind::Memory, Kind::Sqlite),
                         [](const auto &kind) {
                             return kind.param == Kind::Memory ? "memory" : "sqlite";
                         });

TEST_P(PasswordTest, is_made_by_the_official_himself_the_first_time)
{
    EXPECT_FALSE(*bench->hasPassword(kasubag));
    EXPECT_FALSE(*bench->isPassword(kasubag, "")) << "without one nobody gets in";
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "kopi tubruk")), "ok");
    EXPECT_TRUE(*bench->hasPassword(kasubag));
    EXPECT_TRUE(*bench->isPassword(kasubag, "kopi tubruk"));
    EXPECT_FALSE(*bench->isPassword(kasubag, "kopi tubrux"));
    EXPECT_FALSE(*bench->hasPassword(sekretaris)) << "another person's is another";
}

TEST_P(PasswordTest, is_changed_only_by_who_knows_the_present_one)
{
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "kopi tubruk")), "ok");
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "kopi susu")), "wrong-password");
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "kopi", "kopi susu")), "wrong-password");
    EXPECT_TRUE(*bench->isPassword(kasubag, "kopi tubruk"));
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "kopi tubruk", "kopi susu")), "ok");
    EXPECT_TRUE(*bench->isPassword(kasubag, "kopi susu"));
    EXPECT_FALSE(*bench->isPassword(kasubag, "kopi tubruk"));
}

TEST_P(PasswordTest, that_was_forgotten_is_taken_away_by_a_coordinator_and_made_anew)
{
    const workflow::OfficialId coordinator = (*bench->office())->coordinators.front();
    ASSERT_NE(coordinator, kasiPasar);
    EXPECT_EQ(codeOf(bench->setPassword(kasiPasar, "", "kopi tubruk")), "ok");
    EXPECT_EQ(*bench->passwordReset(kasiPasar), std::nullopt);
    EXPECT_EQ(codeOf(bench->resetPassword(kasiPasar, coordinator)), "ok");
    const store::PasswordReset kept{coordinator, clock.now()};
    EXPECT_EQ(*bench->passwordReset(kasiPasar), kept);
    EXPECT_FALSE(*bench->hasPassword(kasiPasar));
    EXPECT_FALSE(*bench->isPassword(kasiPasar, "kopi tubruk"));
    EXPECT_FALSE(*bench->isPassword(kasiPasar, "")) << "without one nobody gets in";
    minutesLater(5);
    EXPECT_EQ(codeOf(bench->setPassword(kasiPasar, "", "kopi susu")), "ok");
    EXPECT_TRUE(*bench->isPassword(kasiPasar, "kopi susu"));
    EXPECT_EQ(*bench->passwordReset(kasiPasar), kept) << "it stays known who did it";
}

TEST_P(PasswordTest, is_taken_away_by_nobody_else)
{
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "kopi tubruk")), "ok");
    EXPECT_EQ(codeOf(bench->resetPassword(kasubag, kasiPasar)), "not-coordinator");
    EXPECT_EQ(codeOf(bench->resetPassword({"lain"}, kasubag)), "unknown-official");
    EXPECT_TRUE(*bench->isPassword(kasubag, "kopi tubruk"));
}

TEST_P(PasswordTest, has_eight_letters_at_least)
{
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "tujuh77")), "password-too-short");
    EXPECT_FALSE(*bench->hasPassword(kasubag));
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "delapan8")), "ok");
}

TEST_P(PasswordTest, belongs_to_somebody_of_the_office)
{
    EXPECT_EQ(codeOf(bench->hasPassword({"lain"})), "unknown-official");
    EXPECT_EQ(codeOf(bench->isPassword({"lain"}, "kopi tubruk")), "unknown-official");
    EXPECT_EQ(codeOf(bench->setPassword({"lain"}, "", "kopi tubruk")), "unknown-official");
}

TEST_P(PasswordTest, leaves_no_trace_in_the_ledger)
{
    const auto before = bench->head();
    EXPECT_EQ(codeOf(bench->setPassword(kasubag, "", "kopi tubruk")), "ok");
    EXPECT_EQ(*bench->head(), *before);
    std::string all;
    EXPECT_TRUE(bench->exportTo([&](std::string_view line) { all += line; }));
    EXPECT_EQ(all.find("kopi tubruk"), std::string::npos);
    EXPECT_EQ(all.find("argon2"), std::string::npos);
    EXPECT_TRUE(bench->verify()->isSound());
}
