// SPDX-License-Identifier: GPL-3.0-or-later
// When an office is open, by its own clock.
#include "moments.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using support::date;
using support::fiveDays;
using support::moment;

TEST(OfficeHours, include_the_opening_and_exclude_the_closing)
{
    const WorkingCalendar office(fiveDays());
    EXPECT_FALSE(office.isWorking(moment("2026-10-05 07:29:59")));
    EXPECT_TRUE(office.isWorking(moment("2026-10-05 07:30")));
    EXPECT_TRUE(office.isWorking(moment("2026-10-05 11:59:59")));
    EXPECT_FALSE(office.isWorking(moment("2026-10-05 12:00")));
    EXPECT_TRUE(office.isWorking(moment("2026-10-05 13:00")));
    EXPECT_FALSE(office.isWorking(moment("2026-10-05 16:00")));
}

TEST(OfficeHours, have_a_longer_break_on_friday)
{
    const WorkingCalendar office(fiveDays());
    EXPECT_TRUE(office.isWorking(moment("2026-10-08 11:45")));
    EXPECT_FALSE(office.isWorking(moment("2026-10-09 11:45")));
    EXPECT_EQ(office.nextOpening(moment("2026-10-09 11:45")), moment("2026-10-09 13:00"));
    EXPECT_EQ(office.closingOf(date("2026-10-09")), moment("2026-10-09 16:30"));
}

TEST(OfficeHours, open_next_after_the_night_the_weekend_or_a_holiday)
{
    const WorkingCalendar office(fiveDays({"2026-10-12", "2026-10-13"}));
    EXPECT_EQ(office.nextOpening(moment("2026-10-05 09:12:34")), moment("2026-10-05 09:12:34"));
    EXPECT_EQ(office.nextOpening(moment("2026-10-05 06:00")), moment("2026-10-05 07:30"));
    EXPECT_EQ(office.nextOpening(moment("2026-10-05 16:00")), moment("2026-10-06 07:30"));
    EXPECT_EQ(office.nextOpening(moment("2026-10-09 18:00")), moment("2026-10-14 07:30"));
}

TEST(OfficeHours, of_an_extra_workday_are_its_own)
{
    CalendarData data = fiveDays();
    data.exceptions[date("2026-10-10")] = {
        DayKind::ExtraWorkday, "Pendampingan", "SE", {{480, 660}}};
    const WorkingCalendar office(data);
    EXPECT_TRUE(office.isWorkingDay(date("2026-10-10")));
    EXPECT_EQ(office.nextOpening(moment("2026-10-09 17:00")), moment("2026-10-10 08:00"));
    EXPECT_EQ(office.add(moment("2026-10-09 09:00"), Duration::days(1)),
              moment("2026-10-10 11:00"));
    EXPECT_EQ(office.between(moment("2026-10-09 17:00"), moment("2026-10-12 07:30")), 180);
}

TEST(OfficeHours, may_last_until_midnight_and_begin_there)
{
    CalendarData data;
    for (Hours &day : data.week)
        day = {{0, 24 * 60}};
    const WorkingCalendar office(data);
    EXPECT_EQ(office.closingOf(date("2026-10-05")), moment("2026-10-06 00:00"));
    EXPECT_TRUE(office.isWorking(moment("2026-10-06 00:00")));
    EXPECT_EQ(office.between(moment("2026-10-05 22:00"), moment("2026-10-06 02:00")), 240);
}

TEST(OfficeHours, are_looked_up_long_before_and_after_every_exception)
{
    const WorkingCalendar office(fiveDays({"2026-10-05"}));
    EXPECT_TRUE(office.isWorkingDay(date("1945-08-17")));
    EXPECT_FALSE(office.isWorkingDay(date("1945-08-18")));
    EXPECT_TRUE(office.isWorkingDay(date("2100-01-01")));
    EXPECT_EQ(office.workingDaysBetween(date("1945-08-16"), date("1945-08-24")), 6);
}

TEST(TimeZone, is_seven_eight_or_nine_hours_ahead_of_utc)
{
    const auto noon = himpun::base::parseInstant("2026-10-05T05:00:00Z").value();
    CalendarData data = fiveDays();
    const auto hourIn = [&](Zone zone) {
        data.zone = zone;
        return WorkingCalendar(data).localMinute(noon) / 60;
    };
    EXPECT_EQ(hourIn(Zone::Wib), 12);
    EXPECT_EQ(hourIn(Zone::Wita), 13);
    EXPECT_EQ(hourIn(Zone::Wit), 14);
}

TEST(TimeZone, decides_which_day_it_is)
{
    const auto instant = moment("2026-10-05 22:30", Zone::Wib);
    CalendarData data = fiveDays();
    const auto dateIn = [&](Zone zone) {
        data.zone = zone;
        return WorkingCalendar(data).localDate(instant);
    };
    EXPECT_EQ(dateIn(Zone::Wib), date("2026-10-05"));
    EXPECT_EQ(dateIn(Zone::Wita), date("2026-10-05"));
    EXPECT_EQ(dateIn(Zone::Wit), date("2026-10-06"));
}

TEST(TimeZone, the_same_moment_is_another_hour_in_another_office)
{
    CalendarData data = fiveDays();
    data.zone = Zone::Wit;
    const WorkingCalendar jayapura(data);
    EXPECT_EQ(jayapura.localMinute(moment("2026-10-05 07:30", Zone::Wib)), 9 * 60 + 30);
    EXPECT_EQ(jayapura.closingOf(date("2026-10-05")), moment("2026-10-05 14:00", Zone::Wib));
    EXPECT_EQ(jayapura.at(date("2026-10-05"), 0), moment("2026-10-04 22:00", Zone::Wib));
}

TEST(TimeZone, days_are_counted_from_the_offices_own_date)
{
    CalendarData data = fiveDays();
    const auto lateOnMonday = moment("2026-10-05 22:30", Zone::Wib);
    EXPECT_EQ(WorkingCalendar(data).add(lateOnMonday, Duration::days(1)),
              moment("2026-10-06 16:00", Zone::Wib));
    data.zone = Zone::Wit;
    EXPECT_EQ(WorkingCalendar(data).add(lateOnMonday, Duration::days(1)),
              moment("2026-10-07 16:00", Zone::Wit));
}
