// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/format.h"

#include "in_english.h"

#include <QDate>
#include <QLocale>

#include <gtest/gtest.h>

using namespace himpun;
using namespace std::chrono_literals;
using base::Decimal;
using base::Fraction;

namespace
{

base::Instant at(std::string_view iso)
{
    return *base::parseInstant(iso);
}

/// Monday to Friday, 07.30–12.00 and 13.00–16.00: 450 minutes.
calendar::WorkingCalendar fiveDays()
{
    calendar::CalendarData data;
    for (std::size_t day = 0; day < 5; ++day)
        data.week[day] = {{450, 720}, {780, 960}};
    return calendar::WorkingCalendar(data);
}

} // namespace

TEST(Number, has_a_decimal_comma_and_dots_between_thousands)
{
    EXPECT_EQ(text::number(*Decimal::parse("1234567.89")), "1.234.567,89");
    EXPECT_EQ(text::number(*Decimal::parse("999")), "999");
    EXPECT_EQ(text::number(*Decimal::parse("1000")), "1.000");
    EXPECT_EQ(text::number(*Decimal::parse("0.5")), "0,5");
    EXPECT_EQ(text::number(*Decimal::parse("-1234.5")), "\u22121.234,5");
}

TEST(Number, is_rounded_half_up_to_exactly_the_places_wanted)
{
    EXPECT_EQ(text::number(Fraction(500) / Fraction(3), 2), "166,67");
    EXPECT_EQ(text::number(*Decimal::parse("2.345"), 2), "2,35");
    EXPECT_EQ(text::number(*Decimal::parse("2.5"), 0), "3");
    EXPECT_EQ(text::number(Fraction(7), 2), "7,00");
    EXPECT_EQ(text::number(*Decimal::parse("-0.001"), 2), "0,00");
}

TEST(Number, reads_like_Qts_own_Indonesian)
{
    QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    for (const double value : {0.0, 7.25, 999.5, 1000.0, 12345678.25}) {
        const auto text = indonesian.toString(value, 'f', 2).toStdString();
        EXPECT_EQ(text::number(*Decimal::parse(QString::number(value, 'f', 2).toStdString()), 2),
                  text);
    }
}

TEST(Number, keeps_its_notation_in_English)
{
    const InEnglish english;
    EXPECT_EQ(text::number(*Decimal::parse("1500.5")), "1.500,5");
}

TEST(Percent, follows_the_number_without_a_blank)
{
    EXPECT_EQ(text::percent(Fraction(197) / Fraction(2)), "98,50%");
    EXPECT_EQ(text::percent(Fraction(-20), 0), "\u221220%");
}

TEST(Money, is_written_as_in_a_perjanjian_kinerja)
{
    EXPECT_EQ(text::money(Fraction(5'294'655'000)), "Rp5.294.655.000,00");
    EXPECT_EQ(text::money(Fraction(-1)), "\u2212Rp1,00");
}

TEST(FileSize, is_rounded_to_what_people_compare)
{
    EXPECT_EQ(text::fileSize(512), "512 B");
    EXPECT_EQ(text::fileSize(48'600), "49 kB");
    EXPECT_EQ(text::fileSize(1'234'567), "1,2 MB");
}

TEST(Date, is_written_out)
{
    EXPECT_EQ(text::date(2025y / 4 / 8), "8 April 2025");
    EXPECT_EQ(text::dateWithWeekday(2025y / 4 / 9), "Rabu, 9 April 2025");
}

TEST(Date, reads_like_Qts_own_Indonesian)
{
    const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    for (auto day = std::chrono::sys_days(2026y / 1 / 1);
         day < std::chrono::sys_days(2027y / 1 / 1); day += std::chrono::days(13)) {
        const base::Date date(day);
        const QDate qt(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
        EXPECT_EQ(text::dateWithWeekday(date),
                  indonesian.toString(qt, u"dddd, d MMMM yyyy").toStdString());
    }
}

TEST(Date, has_English_names_in_English)
{
    const InEnglish english;
    EXPECT_EQ(text::dateWithWeekday(2025y / 5 / 7), "Wednesday, 7 May 2025");
}

TEST(Instant, is_told_in_the_zone_of_the_office)
{
    const base::Instant instant = at("2025-04-08T23:14:59Z");
    EXPECT_EQ(text::dateAndTime(instant, calendar::Zone::Wib), "9 April 2025 06.14 WIB");
    EXPECT_EQ(text::dateAndTime(instant, calendar::Zone::Wita), "9 April 2025 07.14 WITA");
    EXPECT_EQ(text::dateAndTime(instant, calendar::Zone::Wit), "9 April 2025 08.14 WIT");
    EXPECT_EQ(text::time(at("2025-04-08T02:14:00Z"), calendar::Zone::Wib), "09.14");
    EXPECT_EQ(text::date(instant, calendar::Zone::Wib), "9 April 2025");
}

TEST(Duration, is_told_as_the_SOP_prints_it)
{
    EXPECT_EQ(text::duration(calendar::Duration::hours(*Decimal::parse("1.5"))), "1,5 jam");
    EXPECT_EQ(text::duration(calendar::Duration::days(2)), "2 hari");
    EXPECT_EQ(text::duration(calendar::Duration::minutes(30)), "30 menit");
    EXPECT_EQ(text::duration(calendar::Duration::agreed()), "sesuai waktu yang ditentukan");
    EXPECT_EQ(text::duration(calendar::Duration::none()), "-");
}

TEST(Duration, has_singular_and_plural_in_English)
{
    const InEnglish english;
    EXPECT_EQ(text::duration(calendar::Duration::days(1)), "1 day");
    EXPECT_EQ(text::duration(calendar::Duration::days(2)), "2 days");
    EXPECT_EQ(text::duration(calendar::Duration::hours(*Decimal::parse("1.5"))), "1,5 hours");
}

TEST(WorkingTime, leaves_out_what_is_zero)
{
    EXPECT_EQ(text::workingTime(200), "3 jam 20 menit");
    EXPECT_EQ(text::workingTime(180), "3 jam");
    EXPECT_EQ(text::workingTime(45), "45 menit");
    EXPECT_EQ(text::workingTime(0), "0 menit");
}

TEST(TimeLeft, is_told_in_hours_when_it_is_short)
{
    const auto calendar = fiveDays();
    EXPECT_EQ(text::timeLeft(calendar, at("2025-04-08T08:00+07:00"), at("2025-04-08T11:20+07:00")),
              "sisa 3 jam 20 menit kerja");
    EXPECT_EQ(text::timeLeft(calendar, at("2025-04-08T11:20+07:00"), at("2025-04-08T11:00+07:00")),
              "terlambat 20 menit kerja");
}

TEST(TimeLeft, is_told_in_working_days_when_it_is_long)
{
    const auto calendar = fiveDays();
    EXPECT_EQ(text::timeLeft(calendar, at("2025-04-11T08:00+07:00"), at("2025-04-15T16:00+07:00")),
              "sisa 2 hari kerja");
    EXPECT_EQ(text::timeLeft(calendar, at("2025-04-15T16:00+07:00"), at("2025-04-11T08:00+07:00")),
              "terlambat 2 hari kerja");
}

TEST(TimeLeft, is_told_in_the_fewest_words_for_narrow_columns)
{
    const calendar::WorkingCalendar calendar = fiveDays();
    EXPECT_EQ(text::shortDate(at("2025-04-08T23:30+07:00"), calendar::Zone::Wib), "8 Apr");
    EXPECT_EQ(
        text::shortTimeLeft(calendar, at("2025-04-08T08:00+07:00"), at("2025-04-08T11:20+07:00")),
        "sisa 3 jam");
    EXPECT_EQ(
        text::shortTimeLeft(calendar, at("2025-04-08T11:20+07:00"), at("2025-04-08T11:00+07:00")),
        "terlambat 20 menit");
    EXPECT_EQ(
        text::shortTimeLeft(calendar, at("2025-04-11T08:00+07:00"), at("2025-04-15T16:00+07:00")),
        "sisa 2 hari");
}

TEST(TimeLeft, is_past_once_office_hours_are_over)
{
    EXPECT_EQ(
        text::timeLeft(fiveDays(), at("2025-04-08T19:00+07:00"), at("2025-04-08T16:00+07:00")),
        "lewat tenggat");
}

TEST(Period, has_roman_numerals)
{
    EXPECT_EQ(text::period({2026, calendar::PeriodKind::Quarter, 3}), "Triwulan III 2026");
    EXPECT_EQ(text::period({2026, calendar::PeriodKind::Semester, 2}), "Semester II 2026");
    EXPECT_EQ(text::period({2026, calendar::PeriodKind::Month, 9}), "September 2026");
    EXPECT_EQ(text::period({2026, calendar::PeriodKind::Year, 1}), "Tahun 2026");
}
