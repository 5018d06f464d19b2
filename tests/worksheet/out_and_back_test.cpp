// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet leaves as a file, is filled in by people without the program, and comes back.
#include "support/worksheet_day.h"

using namespace desk;
using indicator::Field;
using testing::HasSubstr;

namespace
{

class OutAndBack : public WorksheetDay
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, OutAndBack, testing::Values(Kind::Sqlite));

TEST_P(OutAndBack, comes_back_unchanged_and_says_so)
{
    begin();
    types("ikm", Field::Actual, "8");
    types("ikm", Field::Note, "=1+1");
    const std::string bytes = written();
    const auto reading = reads(bytes);
    ASSERT_TRUE(reading) << worksheet::codeOf(reading.error());
    EXPECT_EQ(told(reading->changes), "");
    EXPECT_TRUE(reading->conflicts.empty());
    EXPECT_TRUE(reading->doubts.empty());
    EXPECT_GT(reading->same, 20u);
    EXPECT_EQ(worksheet::codeOf(takes(bytes).error()), "worksheet-nothing-to-take");
}

TEST_P(OutAndBack, what_was_filled_in_is_shown_and_then_stands_as_if_typed)
{
    begin();
    types("ikm", Field::Actual, "8");
    const std::string bytes = written();
    paper::Xlsx paper(bytes);
    paper.number(place(bytes, "ikm", "actual"), "9.5");
    paper.number(place(bytes, "puas", "numerator"), "45");
    paper.number(place(bytes, "puas", "denominator"), "60");
    paper.text(place(bytes, "opini", "actual"), "WDP");
    paper.text(place(bytes, "waktu", "hindering"), "Jaringan putus");
    paper.number(place(bytes, "p1", "actual", true), "1250000.5");
    const std::string filled = paper.bytes();

    const auto reading = reads(filled);
    ASSERT_TRUE(reading) << worksheet::codeOf(reading.error());
    EXPECT_EQ(told(reading->changes),
              "ikm actual: 8 → 9.5, puas numerator:  → 45, puas denominator:  → 60, "
              "opini actual:  → 3, waktu hindering:  → Jaringan putus, p1 spent:  → 1250000.5");
    EXPECT_EQ(stands("ikm", Field::Actual), "8");

    const auto taken = takes(filled);
    ASSERT_TRUE(taken) << worksheet::codeOf(taken.error());
    EXPECT_EQ(taken->cells, 6u);
    EXPECT_EQ(stands("ikm", Field::Actual), "9.5");
    EXPECT_EQ(stands("opini", Field::Actual), "3");
    EXPECT_EQ(stands("p1", Field::Spent), "1250000.5");
    EXPECT_EQ(*bench->attachment(taken->file), filled);
    EXPECT_EQ(worksheet::codeOf(takes(filled).error()), "worksheet-nothing-to-take");
}
