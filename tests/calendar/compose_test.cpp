// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"
#include "shipped.h"

#include "himpun/base/digest.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using himpun::base::sha256;
using support::date;
using support::fiveDays;
using support::moment;
using support::shippedCalendar;
using support::shippedYear;

namespace
{

const char *const busyOffice = R"({
    "himpun": "hours/1",
    "name": "Kecamatan",
    "source": "Perbup",
    "zone": "wit",
    "dayCount": "from-opening-day",
    "week": {"monday": ["08:00-12:00", "12:00-14:00"], "saturday": ["22:00-24:00"]},
    "seasons": [
        {"name": "Akhir tahun", "source": "SE Bupati", "from": "2026-12-01", "to": "2026-12-31",
         "week": {"monday": ["09:00-10:00"]}},
        {"name": "Awal tahun", "source": "SE Bupati", "from": "2026-01-01", "to": "2026-01-31",
         "week": {"tuesday": ["09:00-10:00"]}}
    ],
    "exceptions": [
        {"date": "2026-12-24", "kind": "extra-workday", "name": "Lembur \"tutup buku\"",
         "source": "SE Bupati", "hours": ["08:00-11:00"]},
        {"date": "2026-11-25", "kind": "local-holiday", "name": "Pilkada", "source": "Keppres"}
    ]
})";

} // namespace

TEST(Office, says_its_hours_seasons_and_own_days_in_one_file)
{
    const CalendarData data = loadHours(busyOffice).value();
    EXPECT_EQ(data.zone, Zone::Wit);
    EXPECT_EQ(data.dayCount, DayCount::FromOpeningDay);
    EXPECT_EQ(data.week[0], (Hours{{480, 720}, {720, 840}}));
    EXPECT_EQ(data.week[5], (Hours{{1320, 1440}}));
    ASSERT_EQ(data.seasons.size(), 2U);
    EXPECT_EQ(data.seasons[0].name, "Awal tahun");
    EXPECT_EQ(data.exceptions.at(date("2026-12-24")).hours, (Hours{{480, 660}}));
    EXPECT_EQ(data.exceptions.at(date("2026-11-25")).kind, DayKind::LocalHoliday);
}

TEST(Office, counts_the_day_after_opening_unless_it_says_otherwise)
{
    const CalendarData data = loadHours(R"({"himpun": "hours/1", "name": "a", "source": "b",
        "zone": "wita", "week": {"monday": ["08:00-12:00"]}})")
                                  .value();
    EXPECT_EQ(data.dayCount, DayCount::AfterOpeningDay);
    EXPECT_TRUE(data.exceptions.empty());
}

TEST(Composing, adds_the_national_days_to_the_offices_own)
{
    const auto data =
        compose(loadHours(busyOffice).value(), {shippedYear(2026), shippedYear(2027)});
    ASSERT_TRUE(data);
    EXPECT_EQ(data->exceptions.size(), 25U + 26U + 1U); // 24 December is in both
    EXPECT_EQ(data->exceptions.at(date("2026-08-17")).kind, DayKind::Holiday);
}

TEST(Composing, lets_the_office_work_on_collective_leave_where_it_says_so)
{
    const auto data = compose(loadHours(busyOffice).value(), {shippedYear(2026)}).value();
    EXPECT_EQ(data.exceptions.at(date("2026-12-24")).kind, DayKind::ExtraWorkday);
    const WorkingCalendar office(data);
    EXPECT_EQ(office.closingOf(date("2026-12-24")), moment("2026-12-24 11:00", Zone::Wit));
}

TEST(Composing, refuses_two_files_for_one_year)
{
    const auto data =
        compose(fiveDays(), {shippedYear(2026), shippedYear(2027), shippedYear(2026)});
    ASSERT_FALSE(data);
    EXPECT_EQ(data.error(), (std::vector<Finding>{{{"/2", 0}, Problem::YearTwice, "2026"}}));
}

TEST(Calendar, is_read_back_from_its_canonical_form_as_it_was)
{
    for (const CalendarData &data :
         {loadHours(busyOffice).value(), shippedCalendar("hours-5-days.json", Zone::Wita),
          shippedCalendar("hours-6-days.json")}) {
        const auto read = fromJson(toJson(data));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, data);
    }
}

TEST(Calendar, is_written_as_canonical_json)
{
    const std::string text =
        toJson(compose(loadHours(busyOffice).value(), {shippedYear(2026)}).value());
    const auto node = himpun::base::parseJson(
        text, [](const auto &place, auto, const std::string &) { FAIL() << place.pointer; });
    ASSERT_TRUE(node);
    EXPECT_EQ(himpun::base::canonicalJson(*node), text);
}

TEST(Calendar, has_the_same_digest_whatever_the_order_in_which_it_was_written)
{
    CalendarData data = loadHours(busyOffice).value();
    const auto digest = sha256(toJson(data));
    std::swap(data.seasons[0], data.seasons[1]);
    EXPECT_EQ(sha256(toJson(data)), digest);
    data.exceptions.at(date("2026-11-25")).source = "Keppres lain";
    EXPECT_NE(sha256(toJson(data)), digest);
}

/// Old ledgers hold digests of this form: whoever changes it writes "calendar/2".
TEST(Calendar, keeps_its_written_form_for_ever)
{
    CalendarData data = fiveDays({"2026-08-17"});
    data.source = "Perpres";
    data.seasons.push_back({date("2026-02-19"), date("2026-03-20"), {}, "Ramadan", "SE"});
    data.seasons.back().week[0] = {{480, 900}};
    data.seasons.push_back({date("2026-01-01"), date("2026-01-31"), {}, "Awal", "SE"});
    data.seasons.back().week[6] = {{0, 60}};
    data.exceptions[date("2026-12-24")] = {
        DayKind::ExtraWorkday, "tutup buku", "SE", {{480, 660}, {720, 1440}}};
    const std::string ordinary = R"(["07:30-12:00","13:00-16:00"])";
    EXPECT_EQ(toJson(data),
              R"({"dayCount":"after-opening-day","exceptions":[{"date":"2026-08-17",)"
              R"("kind":"holiday","name":"libur","source":"keputusan"},{"date":"2026-12-24",)"
              R"("hours":["08:00-11:00","12:00-24:00"],"kind":"extra-workday","name":"tutup buku",)"
              R"("source":"SE"}],"himpun":"calendar/1","name":"Lima hari kerja","seasons":[)"
              R"({"from":"2026-01-01","name":"Awal","source":"SE","to":"2026-01-31",)"
              R"("week":{"sunday":["00:00-01:00"]}},)"
              R"({"from":"2026-02-19","name":"Ramadan","source":"SE","to":"2026-03-20",)"
              R"("week":{"monday":["08:00-15:00"]}}],"source":"Perpres","week":{)"
              R"("friday":["07:30-11:30","13:00-16:30"],"monday":)"
                  + ordinary + R"(,"thursday":)" + ordinary + R"(,"tuesday":)" + ordinary
                  + R"(,"wednesday":)" + ordinary + R"(},"zone":"wib"})");
}

TEST(Office, takes_a_year_as_a_new_decree_lists_it_and_keeps_what_it_says_itself)
{
    HolidayYear year = shippedYear(2026);
    CalendarData data = compose(loadHours(busyOffice).value(), {year}).value();
    const auto own = data.exceptions.at(date("2026-12-24"));
    const auto removed = date("2026-05-01"), added = date("2026-10-09");
    year.days.erase(removed);
    year.days[added] = {DayKind::CollectiveLeave, "Cuti bersama", "SKB", {}};
    data = withYear(data, year);
    EXPECT_FALSE(data.exceptions.contains(removed));
    EXPECT_EQ(data.exceptions.at(added).name, "Cuti bersama");
    EXPECT_EQ(data.exceptions.at(date("2026-12-24")), own);
    EXPECT_EQ(data, compose(loadHours(busyOffice).value(), {year}).value());
}
