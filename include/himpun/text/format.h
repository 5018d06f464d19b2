// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, dates and durations as Indonesian offices write them.
//
// The language changes the words ("hari", "days"), never the notation: "1.500" has one meaning in
// one office.  What is rounded is rounded half up (away from zero), as spreadsheets do.  The minus
// is U+2212, as in indicator::showNumber.
#pragma once

#include "himpun/base/fraction.h"
#include "himpun/base/instant.h"
#include "himpun/calendar/duration.h"
#include "himpun/calendar/period.h"
#include "himpun/calendar/working_calendar.h"

#include <string>

namespace himpun::text
{

std::string number(const base::Decimal &decimal);               ///< "1.234,5": all its digits
std::string number(const base::Fraction &fraction, int places); ///< "166,67", exactly so many
std::string percent(const base::Fraction &percentage, int places = 2); ///< 98.5 → "98,50%"
std::string money(const base::Fraction &rupiah);                       ///< "Rp5.294.655.000,00"
std::string fileSize(std::uint64_t bytes);                             ///< "1,2 MB"

std::string monthName(unsigned month);        ///< from 1: "Januari"
std::string date(base::Date date);            ///< "8 April 2025"
std::string dateWithWeekday(base::Date date); ///< "Selasa, 8 April 2025"

std::string zone(calendar::Zone zone);                               ///< "WIB"
std::string time(base::Instant instant, calendar::Zone zone);        ///< "09.14"
std::string date(base::Instant instant, calendar::Zone zone);        ///< "8 April 2025"
std::string dateAndTime(base::Instant instant, calendar::Zone zone); ///< "8 April 2025 09.14 WIB"
std::string shortDate(base::Instant instant, calendar::Zone zone);   ///< "8 Apr": narrow columns

std::string duration(const calendar::Duration &duration); ///< "1,5 jam", "-" for none
std::string workingTime(std::int64_t minutes);            ///< "3 jam 20 menit"

/// What is left until \a due: "sisa 3 jam 20 menit kerja", "sisa 2 hari kerja", "terlambat 1 hari
/// kerja". In hours and minutes below ten working hours, in working days above.
std::string timeLeft(const calendar::WorkingCalendar &calendar, base::Instant now,
                     base::Instant due);

/// The same in the fewest words, in whole hours: "sisa 3 jam", "terlambat 1 hari".
std::string shortTimeLeft(const calendar::WorkingCalendar &calendar, base::Instant now,
                          base::Instant due);

std::string period(const calendar::Period &period); ///< "Triwulan III 2026"

/// What somebody wrote, as part of a line of ours: a line break is " / ", and signs that steer a
/// terminal or turn the direction of writing are left out.
std::string inOneLine(std::string_view written);

} // namespace himpun::text
