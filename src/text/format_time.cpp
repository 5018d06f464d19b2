// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/format.h"

#include "phrases.h"

#include <cassert>
#include <cstdlib>

namespace himpun::text
{

namespace
{

/// Below this, what is left of a deadline is told in hours and minutes.
constexpr std::int64_t mostMinutesTold = 10 * 60;

std::string weekdayName(base::Date day)
{
    switch (std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding()) {
    case 1: return say(Phrases::tr("Senin"));
    case 2: return say(Phrases::tr("Selasa"));
    case 3: return say(Phrases::tr("Rabu"));
    case 4: return say(Phrases::tr("Kamis"));
    case 5: return say(Phrases::tr("Jumat"));
    case 6: return say(Phrases::tr("Sabtu"));
    default: return say(Phrases::tr("Minggu"));
    }
}

struct LocalTime {
    base::Date day;
    std::chrono::hh_mm_ss<std::chrono::seconds> clock;
};

LocalTime localTime(base::Instant instant, calendar::Zone zone)
{
    const auto local = instant + calendar::offsetOf(zone);
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    return {base::Date(midnight), std::chrono::hh_mm_ss<std::chrono::seconds>(local - midnight)};
}

std::string twoDigits(long value)
{
    const std::string digits = std::to_string(value);
    return digits.size() < 2 ? '0' + digits : digits;
}

/// A whole amount has a plural in English, "1,5" has none.
std::string amountOf(const base::Decimal &amount, const QString &manyWhole, const QString &broken)
{
    return amount.places() == 0 ? say(manyWhole) : say(broken, number(amount));
}

std::string roman(int number)
{
    static constexpr const char *numerals[] = {"", "I", "II", "III", "IV"};
    assert(number >= 1 && number <= 4);
    return numerals[number];
}

int daysBetween(const calendar::WorkingCalendar &calendar, base::Instant now, base::Instant due)
{
    return std::abs(calendar.workingDaysBetween(calendar.localDate(now), calendar.localDate(due)));
}

} // namespace

std::string monthName(unsigned month)
{
    switch (month) {
    case 1: return say(Phrases::tr("Januari"));
    case 2: return say(Phrases::tr("Februari"));
    case 3: return say(Phrases::tr("Maret"));
    case 4: return say(Phrases::tr("April"));
    case 5: return say(Phrases::tr("Mei"));
    case 6: return say(Phrases::tr("Juni"));
    case 7: return say(Phrases::tr("Juli"));
    case 8: return say(Phrases::tr("Agustus"));
    case 9: return say(Phrases::tr("September"));
    case 10: return say(Phrases::tr("Oktober"));
    case 11: return say(Phrases::tr("November"));
    default: return say(Phrases::tr("Desember"));
    }
}

std::string date(base::Date day)
{
    return std::to_string(unsigned(day.day())) + ' ' + monthName(unsigned(day.month())) + ' '
           + std::to_string(int(day.year()));
}

std::string dateWithWeekday(base::Date day)
{
    return weekdayName(day) + ", " + date(day);
}

std::string zone(calendar::Zone zone)
{
    switch (zone) {
    case calendar::Zone::Wib: return "WIB";
    case calendar::Zone::Wita: return "WITA";
    case calendar::Zone::Wit: return "WIT";
    }
    return {};
}

std::string time(base::Instant instant, calendar::Zone zone)
{
    const LocalTime local = localTime(instant, zone);
    return twoDigits(local.clock.hours().count()) + '.' + twoDigits(local.clock.minutes().count());
}

std::string date(base::Instant instant, calendar::Zone zone)
{
    return date(localTime(instant, zone).day);
}

std::string dateAndTime(base::Instant instant, calendar::Zone office)
{
    return date(instant, office) + ' ' + time(instant, office) + ' ' + zone(office);
}

std::string shortDate(base::Instant instant, calendar::Zone zone)
{
    const base::Date day = localTime(instant, zone).day;
    return std::to_string(unsigned(day.day())) + ' '
           + monthName(unsigned(day.month())).substr(0, 3);
}

std::string duration(const calendar::Duration &duration)
{
    const base::Decimal &amount = duration.amount;
    const int whole = amount.places() == 0 ? static_cast<int>(amount.coefficient()) : 0;
    switch (duration.unit) {
    case calendar::DurationUnit::None: return "-";
    case calendar::DurationUnit::Agreed: return say(Phrases::tr("sesuai waktu yang ditentukan"));
    case calendar::DurationUnit::Minutes:
        return amountOf(amount, Phrases::tr("%n menit", nullptr, whole), Phrases::tr("%1 menit"));
    case calendar::DurationUnit::Hours:
        return amountOf(amount, Phrases::tr("%n jam", nullptr, whole), Phrases::tr("%1 jam"));
    case calendar::DurationUnit::Days:
        return amountOf(amount, Phrases::tr("%n hari", nullptr, whole), Phrases::tr("%1 hari"));
    }
    return {};
}

std::string workingTime(std::int64_t minutes)
{
    const auto hours = static_cast<int>(minutes / 60);
    const auto rest = static_cast<int>(minutes % 60);
    const std::string hoursSaid = say(Phrases::tr("%n jam", nullptr, hours));
    const std::string minutesSaid = say(Phrases::tr("%n menit", nullptr, rest));
    if (hours == 0)
        return minutesSaid;
    return rest == 0 ? hoursSaid : hoursSaid + ' ' + minutesSaid;
}

std::string timeLeft(const calendar::WorkingCalendar &calendar, base::Instant now,
                     base::Instant due)
{
    const bool late = now > due;
    const std::int64_t minutes = std::abs(calendar.remaining(now, due));
    if (late && minutes == 0)
        return say(Phrases::tr("lewat tenggat"));
    if (minutes < mostMinutesTold) {
        const std::string said = workingTime(minutes);
        return late ? say(Phrases::tr("terlambat %1 kerja"), said)
                    : say(Phrases::tr("sisa %1 kerja"), said);
    }
    const int days = daysBetween(calendar, now, due);
    return late ? say(Phrases::tr("terlambat %n hari kerja", nullptr, days))
                : say(Phrases::tr("sisa %n hari kerja", nullptr, days));
}

std::string shortTimeLeft(const calendar::WorkingCalendar &calendar, base::Instant now,
                          base::Instant due)
{
    const bool late = now > due;
    const std::int64_t minutes = std::abs(calendar.remaining(now, due));
    if (late && minutes == 0)
        return say(Phrases::tr("lewat tenggat"));
    std::string amount;
    if (minutes < 60)
        amount = workingTime(minutes);
    else if (minutes < mostMinutesTold)
        amount = workingTime(minutes / 60 * 60);
    else
        amount = say(Phrases::tr("%n hari", nullptr, daysBetween(calendar, now, due)));
    return late ? say(Phrases::tr("terlambat %1"), amount) : say(Phrases::tr("sisa %1"), amount);
}

std::string period(const calendar::Period &period)
{
    const std::string year = std::to_string(period.year);
    switch (period.kind) {
    case calendar::PeriodKind::Month:
        return monthName(static_cast<unsigned>(period.index)) + ' ' + year;
    case calendar::PeriodKind::Quarter:
        return say(Phrases::tr("Triwulan %1 %2"), roman(period.index), year);
    case calendar::PeriodKind::Semester:
        return say(Phrases::tr("Semester %1 %2"), roman(period.index), year);
    case calendar::PeriodKind::Year: return say(Phrases::tr("Tahun %1"), year);
    }
    return {};
}

} // namespace himpun::text
