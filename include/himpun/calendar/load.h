// SPDX-License-Identifier: GPL-3.0-or-later
// Reads calendars from JSON, and puts an office's calendar together.  docs/calendar.md describes
// the files, resources/calendars/schema/ holds their schemas.
#pragma once

#include "himpun/base/json_node.h"
#include "himpun/base/result.h"
#include "himpun/calendar/working_calendar.h"

#include <string_view>
#include <variant>
#include <vector>

namespace himpun::calendar
{

/// What can be wrong with a calendar that is well-formed JSON.
enum class Problem {
    UnknownZone,      ///< subject: as written
    BadInterval,      ///< not "07:30-12:00", or it ends before it begins; subject: as written
    IntervalsOverlap, ///< begins before the one before it has ended; subject: as written
    NoWorkingDay,     ///< a week without office hours; subject: the season's name
    SeasonReversed,   ///< ends before it begins; subject: the season's name
    SeasonsOverlap,   ///< subject: the other season's name
    DateTwice,        ///< subject: the date
    DateOutsideYear,  ///< a holiday of another year than its file's; subject: the date
    HoursMissing,     ///< an extra workday needs office hours of its own; subject: the date
    HoursOnDayOff,    ///< only an extra workday has office hours; subject: the date
    YearTwice,        ///< two files of holidays for one year; subject: the year
};

/// The stable name of a problem, "seasons-overlap": what programs and test files read.
std::string_view codeOf(Problem problem);

using Finding = base::Finding<std::variant<base::JsonProblem, Problem>>;

/// Libur nasional and cuti bersama of one year, as the joint decree (SKB) lists them.
struct HolidayYear {
    int year = 0;
    std::string name;
    std::string source;
    std::map<base::Date, DatedException> days;
    bool operator==(const HolidayYear &) const = default;
};

/// Reads "himpun": "holidays/1".  All that is wrong, in the order of the file; or the year.
base::Result<HolidayYear, std::vector<Finding>> loadHolidays(std::string_view json);

/// Reads "himpun": "hours/1": an office's hours, seasons and local exceptions, without the
/// national holidays.
base::Result<CalendarData, std::vector<Finding>> loadHours(std::string_view json);

/// An office's whole calendar.  Where the office says something of its own about a date, that
/// counts: a day worked in spite of cuti bersama is an extra workday of the office.
/// A finding names the place of the year within \a years: "/1".
base::Result<CalendarData, std::vector<Finding>> compose(CalendarData hours,
                                                         const std::vector<HolidayYear> &years);

/// \a data with the days of \a year as the decree lists them now, in place of those it knew; what
/// the office says of its own about a date still counts.
CalendarData withYear(CalendarData data, const HolidayYear &year);

/// The years whose national holidays \a data knows, ascending; a deadline in any other year was
/// counted without them.
std::vector<int> holidayYears(const CalendarData &data);

/// The one way to write a whole calendar down ("himpun": "calendar/1"): canonical JSON, so equal
/// calendars have equal digests.
std::string toJson(const CalendarData &data);

/// Reads what toJson() wrote.
base::Result<CalendarData, std::vector<Finding>> fromJson(std::string_view json);

/// "wib", "wita", "wit".
std::string_view codeOf(Zone zone);
std::optional<Zone> zoneOf(std::string_view code);

} // namespace himpun::calendar
