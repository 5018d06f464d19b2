// SPDX-License-Identifier: GPL-3.0-or-later
// How much working time is left, and what a pause does to it.
#include "moments.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using support::date;
using support::fiveDays;
using support::moment;

namespace
{

class Remaining : public ::testing::Test
{
protected:
    WorkingCalendar office{fiveDays({"2026-10-14"})};
};

using Pause = Remaining;

} // namespace

TEST_F(Remaining, leaves_out_breaks_nights_and_days_off)
{
    EXPECT_EQ(office.remaining(moment("2026-10-05 11:00"), moment("2026-10-05 14:00")), 120);
    EXPECT_EQ(office.remaining(moment("2026-10-05 15:00"), moment("2026-10-06 08:00")), 90);
    EXPECT_EQ(office.remaining(moment("2026-10-09 16:00"), moment("2026-10-12 07:45")), 45);
    EXPECT_EQ(office.remaining(moment("2026-10-13 16:00"), moment("2026-10-15 07:30")), 0);
}

TEST_F(Remaining, is_negative_once_it_is_late)
{
    EXPECT_EQ(office.remaining(moment("2026-10-06 08:00"), moment("2026-10-05 15:00")), -90);
}

TEST_F(Remaining, counts_whole_minutes_only)
{
    EXPECT_EQ(office.remaining(moment("2026-10-05 09:00:01"), moment("2026-10-05 09:02")), 1);
    EXPECT_EQ(office.remaining(moment("2026-10-05 09:02"), moment("2026-10-05 09:00:01")), -1);
}

TEST_F(Remaining, working_days_are_counted_after_the_first_date_up_to_the_last)
{
    EXPECT_EQ(office.workingDaysBetween(date("2026-10-05"), date("2026-10-05")), 0);
    EXPECT_EQ(office.workingDaysBetween(date("2026-10-05"), date("2026-10-09")), 4);
    EXPECT_EQ(office.workingDaysBetween(date("2026-10-09"), date("2026-10-12")), 1);
    EXPECT_EQ(office.workingDaysBetween(date("2026-10-12"), date("2026-10-16")), 3);
    EXPECT_EQ(office.workingDaysBetween(date("2026-10-16"), date("2026-10-12")), -3);
}

TEST_F(Pause, leaves_the_minutes_that_were_left)
{
    const auto due = office.add(moment("2026-10-05 09:00"), Duration::hours(3));
    EXPECT_EQ(due, moment("2026-10-05 12:00"));
    EXPECT_EQ(office.afterPause(due, DurationUnit::Hours, moment("2026-10-05 11:00"),
                                moment("2026-10-08 15:30")),
              moment("2026-10-09 08:00"));
}

TEST_F(Pause, outside_office_hours_costs_and_gives_nothing)
{
    const auto due = moment("2026-10-06 09:00");
    EXPECT_EQ(office.afterPause(due, DurationUnit::Minutes, moment("2026-10-05 17:00"),
                                moment("2026-10-06 06:00")),
              due);
}

TEST_F(Pause, leaves_the_days_that_were_left)
{
    const auto due = office.add(moment("2026-10-05 09:00"), Duration::days(3));
    EXPECT_EQ(due, moment("2026-10-08 16:00"));
    EXPECT_EQ(office.afterPause(due, DurationUnit::Days, moment("2026-10-06 10:00"),
                                moment("2026-10-12 10:00")),
              moment("2026-10-15 16:00")); // two days after Monday; Wednesday is a holiday
}

TEST_F(Pause, on_the_day_something_is_due_leaves_it_due_on_the_day_it_goes_on)
{
    const auto due = moment("2026-10-06 16:00");
    const auto stopped = moment("2026-10-06 10:00");
    EXPECT_EQ(office.afterPause(due, DurationUnit::Days, stopped, moment("2026-10-06 12:30")), due);
    EXPECT_EQ(office.afterPause(due, DurationUnit::Days, stopped, moment("2026-10-08 09:00")),
              moment("2026-10-08 16:00"));
    EXPECT_EQ(office.afterPause(due, DurationUnit::Days, stopped, moment("2026-10-09 17:00")),
              moment("2026-10-12 16:00"));
}

TEST_F(Pause, does_not_save_what_was_already_late)
{
    const auto due = moment("2026-10-05 10:00");
    for (const DurationUnit unit : {DurationUnit::Minutes, DurationUnit::Days})
        EXPECT_EQ(
            office.afterPause(due, unit, moment("2026-10-05 10:00"), moment("2026-10-09 10:00")),
            due);
}

TEST_F(Pause, of_an_agreed_deadline_runs_in_working_time)
{
    EXPECT_EQ(office.afterPause(moment("2026-10-09 16:30"), DurationUnit::Agreed,
                                moment("2026-10-09 15:30"), moment("2026-10-12 08:00")),
              moment("2026-10-12 09:00"));
}

TEST_F(Pause, never_makes_anything_due_before_the_clock_goes_on)
{
    // Agreed for an evening, when no working time is left.
    EXPECT_EQ(office.afterPause(moment("2026-10-05 20:00"), DurationUnit::Agreed,
                                moment("2026-10-05 18:00"), moment("2026-10-07 10:00")),
              moment("2026-10-07 10:00"));
}
