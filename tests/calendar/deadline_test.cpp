// SPDX-License-Identifier: GPL-3.0-or-later
// When something is due, rule by rule.
#include "moments.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using himpun::base::Decimal;
using himpun::base::toIso;
using support::date;
using support::fiveDays;
using support::moment;

namespace
{

class Deadline : public ::testing::Test
{
protected:
    /// 2026-10-05 is a Monday.
    WorkingCalendar office{fiveDays({"2026-10-14"})};

    void expectDue(const char *opened, Duration duration, const char *due)
    {
        EXPECT_EQ(toIso(office.add(moment(opened), duration)), toIso(moment(due)))
            << opened << " -> " << due;
    }
};

} // namespace

TEST_F(Deadline, thirty_minutes_end_half_an_hour_later)
{
    expectDue("2026-10-05 09:00", Duration::minutes(30), "2026-10-05 09:30");
    expectDue("2026-10-05 09:00:20", Duration::minutes(30), "2026-10-05 09:30:20");
}

TEST_F(Deadline, stands_still_during_the_break)
{
    expectDue("2026-10-05 11:45", Duration::minutes(30), "2026-10-05 13:15");
    expectDue("2026-10-09 11:15", Duration::minutes(30), "2026-10-09 13:15");
}

TEST_F(Deadline, stays_at_the_closing_it_falls_on)
{
    expectDue("2026-10-05 15:00", Duration::hours(1), "2026-10-05 16:00");
    expectDue("2026-10-05 11:00", Duration::hours(1), "2026-10-05 12:00");
    expectDue("2026-10-05 15:00", Duration::minutes(61), "2026-10-06 07:31");
}

TEST_F(Deadline, opened_outside_office_hours_runs_from_the_next_opening)
{
    expectDue("2026-10-05 05:00", Duration::minutes(10), "2026-10-05 07:40");
    expectDue("2026-10-05 12:20", Duration::minutes(10), "2026-10-05 13:10");
    expectDue("2026-10-05 16:00", Duration::minutes(10), "2026-10-06 07:40");
    expectDue("2026-10-09 20:00", Duration::minutes(10), "2026-10-12 07:40");
    expectDue("2026-10-10 09:00", Duration::minutes(10), "2026-10-12 07:40");
}

TEST_F(Deadline, eight_hours_are_more_than_a_day_of_seven_and_a_half)
{
    expectDue("2026-10-05 07:30", Duration::minutes(480), "2026-10-06 08:00");
    expectDue("2026-10-05 07:30", Duration::minutes(450), "2026-10-05 16:00");
}

TEST_F(Deadline, fractions_of_an_hour_are_kept)
{
    expectDue("2026-10-05 15:00", Duration::hours(*Decimal::parse("1.5")), "2026-10-06 08:00");
}

TEST_F(Deadline, days_end_at_the_close_of_the_last_day_after_the_opening_day)
{
    expectDue("2026-10-05 09:00", Duration::days(1), "2026-10-06 16:00");
    expectDue("2026-10-05 09:00", Duration::days(3), "2026-10-08 16:00");
    expectDue("2026-10-08 09:00", Duration::days(1), "2026-10-09 16:30");
}

TEST_F(Deadline, days_skip_the_weekend_and_holidays)
{
    expectDue("2026-10-09 09:00", Duration::days(1), "2026-10-12 16:00");
    expectDue("2026-10-12 09:00", Duration::days(2), "2026-10-15 16:00");
}

TEST_F(Deadline, days_are_counted_after_the_opening_date_even_when_it_is_no_working_day)
{
    expectDue("2026-10-10 09:00", Duration::days(1), "2026-10-12 16:00");
    expectDue("2026-10-14 09:00", Duration::days(1), "2026-10-15 16:00");
}

TEST_F(Deadline, days_opened_before_or_after_hours_count_from_that_same_date)
{
    expectDue("2026-10-05 05:00", Duration::days(1), "2026-10-06 16:00");
    expectDue("2026-10-05 23:00", Duration::days(1), "2026-10-06 16:00");
}

TEST_F(Deadline, an_office_may_count_the_opening_day)
{
    CalendarData data = fiveDays();
    data.dayCount = DayCount::FromOpeningDay;
    office = WorkingCalendar(data);
    expectDue("2026-10-05 09:00", Duration::days(1), "2026-10-05 16:00");
    expectDue("2026-10-05 05:00", Duration::days(1), "2026-10-05 16:00");
    expectDue("2026-10-05 09:00", Duration::days(2), "2026-10-06 16:00");
    expectDue("2026-10-10 09:00", Duration::days(1), "2026-10-12 16:00");
}

TEST_F(Deadline, an_opening_day_that_is_over_is_not_counted_so_nothing_is_born_late)
{
    CalendarData data = fiveDays();
    data.dayCount = DayCount::FromOpeningDay;
    office = WorkingCalendar(data);
    expectDue("2026-10-05 15:59:59", Duration::days(1), "2026-10-05 16:00");
    expectDue("2026-10-05 16:00", Duration::days(1), "2026-10-06 16:00");
    expectDue("2026-10-09 20:00", Duration::days(1), "2026-10-12 16:00");
}
