// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "himpun/calendar/period.h"
#include "moments.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace himpun::calendar;
using support::date;
using support::moment;
using support::shippedCalendar;
using support::shippedYear;
using ::testing::ElementsAre;

namespace
{

using Day = std::chrono::sys_days;
using std::chrono::days;

int workingDays(const WorkingCalendar &office, const Period &period)
{
    const himpun::base::Date before{Day{period.firstDay()} - days{1}};
    return office.workingDaysBetween(before, period.lastDay());
}

std::vector<int> workingDaysByMonth(const WorkingCalendar &office, int year)
{
    std::vector<int> counts;
    for (int month = 1; month <= 12; ++month)
        counts.push_back(workingDays(office, {year, PeriodKind::Month, month}));
    return counts;
}

/// Working minutes of the seven days from \a monday on.
std::int64_t weekFrom(const WorkingCalendar &office, const char *monday)
{
    const auto start = office.at(date(monday), 0);
    return office.between(start, start + days{7});
}

int countOf(const HolidayYear &year, DayKind kind)
{
    return static_cast<int>(
        std::count_if(year.days.begin(), year.days.end(),
                      [kind](const auto &day) { return day.second.kind == kind; }));
}

} // namespace

TEST(NationalCalendar, has_the_number_of_days_the_decrees_announce)
{
    EXPECT_EQ(countOf(shippedYear(2026), DayKind::Holiday), 17);
    EXPECT_EQ(countOf(shippedYear(2026), DayKind::CollectiveLeave), 8);
    EXPECT_EQ(countOf(shippedYear(2027), DayKind::Holiday), 18);
    EXPECT_EQ(countOf(shippedYear(2027), DayKind::CollectiveLeave), 8);
}

TEST(NationalCalendar, every_day_names_its_decree)
{
    for (const int year : {2026, 2027}) {
        for (const auto &[day, exception] : shippedYear(year).days)
            EXPECT_NE(exception.source.find("SKB Menteri"), std::string::npos)
                << himpun::base::toIso(day);
    }
}

TEST(WorkingDays, of_2026_are_240_in_five_day_weeks)
{
    const WorkingCalendar office(shippedCalendar("hours-5-days.json"));
    EXPECT_THAT(workingDaysByMonth(office, 2026),
                ElementsAre(20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21));
    EXPECT_EQ(workingDays(office, {2026, PeriodKind::Year, 1}), 240);
}

TEST(WorkingDays, of_2027_are_242_in_five_day_weeks)
{
    const WorkingCalendar office(shippedCalendar("hours-5-days.json"));
    EXPECT_THAT(workingDaysByMonth(office, 2027),
                ElementsAre(19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22));
    EXPECT_EQ(workingDays(office, {2027, PeriodKind::Year, 1}), 242);
}

TEST(WorkingDays, are_291_in_either_year_of_six_day_weeks)
{
    const WorkingCalendar office(shippedCalendar("hours-6-days.json"));
    EXPECT_EQ(workingDays(office, {2026, PeriodKind::Year, 1}), 291);
    EXPECT_EQ(workingDays(office, {2027, PeriodKind::Year, 1}), 291);
}

TEST(WorkingDays, are_the_same_counted_one_by_one)
{
    const WorkingCalendar office(shippedCalendar("hours-5-days.json"));
    int count = 0;
    for (Day day{date("2026-01-01")}; day <= Day{date("2027-12-31")}; day += days{1})
        count += office.isWorkingDay(himpun::base::Date{day}) ? 1 : 0;
    EXPECT_EQ(count, 240 + 242);
}

TEST(WorkingWeek, has_37_hours_30_and_in_ramadan_32_hours_30)
{
    for (const char *hours : {"hours-5-days.json", "hours-6-days.json"}) {
        const WorkingCalendar office(shippedCalendar(hours));
        EXPECT_EQ(weekFrom(office, "2026-10-05"), 37 * 60 + 30) << hours;
        EXPECT_EQ(weekFrom(office, "2026-03-02"), 32 * 60 + 30) << hours;
        EXPECT_EQ(weekFrom(office, "2027-02-15"), 32 * 60 + 30) << hours;
    }
}

TEST(Ramadan, changes_the_hours_from_its_first_day_to_its_last)
{
    const WorkingCalendar office(shippedCalendar("hours-5-days.json"));
    EXPECT_EQ(office.closingOf(date("2026-02-18")), moment("2026-02-18 16:00"));
    EXPECT_EQ(office.nextOpening(moment("2026-02-18 23:00")), moment("2026-02-19 08:00"));
    EXPECT_EQ(office.closingOf(date("2026-02-19")), moment("2026-02-19 15:00"));
    EXPECT_EQ(office.closingOf(date("2026-02-20")), moment("2026-02-20 15:30"));
    EXPECT_EQ(office.closingOf(date("2026-03-17")), moment("2026-03-17 15:00"));
    EXPECT_EQ(office.closingOf(date("2026-03-25")), moment("2026-03-25 16:00"));
}

TEST(Ramadan, a_deadline_runs_across_its_edge_by_the_hours_of_each_day)
{
    const WorkingCalendar office(shippedCalendar("hours-5-days.json"));
    EXPECT_EQ(office.add(moment("2026-02-18 15:00"), Duration::hours(3)),
              moment("2026-02-19 10:00"));
    EXPECT_EQ(office.add(moment("2026-02-18 09:00"), Duration::days(1)),
              moment("2026-02-19 15:00"));
    EXPECT_EQ(office.add(moment("2026-03-17 14:00"), Duration::hours(2)),
              moment("2026-03-25 08:30"));
}

TEST(CollectiveLeave, is_no_working_day)
{
    const WorkingCalendar office(shippedCalendar("hours-5-days.json"));
    EXPECT_FALSE(office.isWorkingDay(date("2026-12-24")));
    EXPECT_EQ(office.add(moment("2026-12-23 09:00"), Duration::days(1)),
              moment("2026-12-28 16:00"));
    EXPECT_EQ(office.add(moment("2026-03-17 09:00"), Duration::days(1)),
              moment("2026-03-25 16:00"));
}

TEST(HolidayYears, say_which_years_a_calendar_knows)
{
    EXPECT_THAT(holidayYears(shippedCalendar("hours-5-days.json")), ElementsAre(2026, 2027));
    EXPECT_TRUE(holidayYears(support::fiveDays()).empty());
}
