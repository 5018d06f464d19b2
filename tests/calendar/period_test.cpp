// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/calendar/period.h"

#include "moments.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using support::date;

TEST(Period, the_third_quarter_of_2026_runs_from_july_to_september)
{
    const Period period = Period::parse("2026-TW3").value();
    EXPECT_EQ(period, (Period{2026, PeriodKind::Quarter, 3}));
    EXPECT_EQ(period.firstDay(), date("2026-07-01"));
    EXPECT_EQ(period.lastDay(), date("2026-09-30"));
}

TEST(Period, every_kind_has_its_first_and_last_day)
{
    const struct {
        const char *text, *first, *last;
    } cases[] = {
        {"2026-09", "2026-09-01", "2026-09-30"},  {"2028-02", "2028-02-01", "2028-02-29"},
        {"2026-02", "2026-02-01", "2026-02-28"},  {"2026-12", "2026-12-01", "2026-12-31"},
        {"2026-TW1", "2026-01-01", "2026-03-31"}, {"2026-TW4", "2026-10-01", "2026-12-31"},
        {"2026-S1", "2026-01-01", "2026-06-30"},  {"2026-S2", "2026-07-01", "2026-12-31"},
        {"2026", "2026-01-01", "2026-12-31"},
    };
    for (const auto &expected : cases) {
        const Period period = Period::parse(expected.text).value();
        EXPECT_EQ(period.firstDay(), date(expected.first)) << expected.text;
        EXPECT_EQ(period.lastDay(), date(expected.last)) << expected.text;
        EXPECT_EQ(period.toString(), expected.text);
    }
}

TEST(Period, the_one_before_is_of_the_same_kind)
{
    const auto previous = [](const char *text) {
        return Period::parse(text).value().previous().toString();
    };
    EXPECT_EQ(previous("2026-TW3"), "2026-TW2");
    EXPECT_EQ(previous("2026-TW1"), "2025-TW4");
    EXPECT_EQ(previous("2026-01"), "2025-12");
    EXPECT_EQ(previous("2026-S1"), "2025-S2");
    EXPECT_EQ(previous("2026"), "2025");
}

TEST(Period, knows_the_one_after)
{
    const auto next = [](const char *text) {
        return Period::parse(text).value().next().toString();
    };
    EXPECT_EQ(next("2026-TW3"), "2026-TW4");
    EXPECT_EQ(next("2026-TW4"), "2027-TW1");
    EXPECT_EQ(next("2026-12"), "2027-01");
    EXPECT_EQ(next("2026-S2"), "2027-S1");
    EXPECT_EQ(next("2026"), "2027");
}

TEST(Period, knows_whether_the_year_ends_with_it)
{
    for (const char *text : {"2026", "2026-S2", "2026-TW4", "2026-12"})
        EXPECT_TRUE(Period::parse(text).value().isLastOfYear()) << text;
    for (const char *text : {"2026-S1", "2026-TW3", "2026-11"})
        EXPECT_FALSE(Period::parse(text).value().isLastOfYear()) << text;
}

TEST(Period, is_not_guessed_from_any_other_text)
{
    for (const char *text :
         {"",        "26",      "202",      "2026-",    "2026-0",    "2026-9",     "2026-00",
          "2026-13", "2026-TW", "2026-TW0", "2026-TW5", "2026-TW03", "2026-TWIII", "2026-tw3",
          "2026-S0", "2026-S3", "2026-S",   "2026-Q3",  "2026TW3",   "2026-09-01", " 2026",
          "2026 ",   "0026",    "20x6",     "-2026",    "2026-+9",   "TW3-2026"})
        EXPECT_FALSE(Period::parse(text)) << text;
}

TEST(Period, sorts_by_time_within_its_kind)
{
    EXPECT_LT(Period::parse("2025-TW4").value(), Period::parse("2026-TW1").value());
    EXPECT_LT(Period::parse("2026-TW1").value(), Period::parse("2026-TW2").value());
}
