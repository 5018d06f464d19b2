// SPDX-License-Identifier: GPL-3.0-or-later
// An office's working time: when it is open, and when something opened now will be due.
//
// Sources: Perpres 21/2023 (hours, breaks, Ramadan), the yearly joint decree of three ministers
// (libur nasional and cuti bersama).  All of it is data; an office changes what is different there.
#pragma once

#include "himpun/base/instant.h"
#include "himpun/calendar/duration.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace himpun::calendar
{

/// Indonesia has three time zones and no summer time.
enum class Zone { Wib, Wita, Wit }; ///< UTC +7, +8, +9

std::chrono::hours offsetOf(Zone zone);

/// A stretch of office hours within one day, in minutes after local midnight; [from, to).
/// 0 <= from < to <= 24 × 60.
struct Interval {
    int from = 0;
    int to = 0;
    auto operator<=>(const Interval &) const = default;
};

/// Office hours of one day, in order, without overlap; empty on a day off.
using Hours = std::vector<Interval>;
/// By weekday, Monday first.
using Week = std::array<Hours, 7>;

/// Other hours for a stretch of dates (Ramadan).
struct SeasonalHours {
    base::Date from, to; ///< both included
    Week week;
    std::string name;
    std::string source;
    bool operator==(const SeasonalHours &) const = default;
};

enum class DayKind {
    Holiday,         ///< libur nasional
    CollectiveLeave, ///< cuti bersama
    LocalHoliday,    ///< libur daerah, pilkada
    ExtraWorkday, ///< a day that is worked although the week says otherwise; has hours of its own
};

struct DatedException {
    DayKind kind = DayKind::Holiday;
    std::string name;
    std::string source; ///< the decree
    Hours hours;        ///< of an ExtraWorkday
    bool operator==(const DatedException &) const = default;
};

/// Whether "n hari" counts the day a step was opened on (an office policy).  The opening day is the
/// office's own date at the moment of opening, whether or not the office was open then.
enum class DayCount {
    AfterOpeningDay,
    FromOpeningDay, ///< counts it if it is a working day and office hours were not yet over
};

/// What a calendar says, as data.
struct CalendarData {
    std::string name;
    std::string source; ///< of the ordinary week: the regulation it follows
    Zone zone = Zone::Wib;
    Week week;
    std::vector<SeasonalHours> seasons; ///< without overlap
    std::map<base::Date, DatedException> exceptions;
    DayCount dayCount = DayCount::AfterOpeningDay;
    bool operator==(const CalendarData &) const = default;
};

class Timeline;

/// Answers questions about working time.  Pure; the same data gives the same answers for ever.
/// Every answer costs a bisection over the exceptions, however far apart the moments are; copies
/// share what was prepared.
///
/// Searching (nextOpening, add, afterPause) needs an ordinary week with at least one working day;
/// other data is refused by the loader, so the functions assert instead.
class WorkingCalendar
{
public:
    explicit WorkingCalendar(CalendarData data);

    const CalendarData &data() const { return m_data; }

    base::Date localDate(base::Instant instant) const;
    int localMinute(base::Instant instant) const; ///< minutes after local midnight
    base::Instant at(base::Date date, int minute) const;

    const Hours &hoursOn(base::Date date) const; ///< empty on a day off
    bool isWorkingDay(base::Date date) const { return !hoursOn(date).empty(); }
    bool isWorking(base::Instant instant) const;

    /// \a instant itself within office hours, else the next opening.
    base::Instant nextOpening(base::Instant instant) const;
    base::Instant closingOf(base::Date workingDay) const; ///< end of that day's office hours

    /// When a step opened at \a opened is due.  Minutes and hours run from the next working moment
    /// across breaks and days off, and what ends exactly at a closing is due at that closing;
    /// "n hari" ends at the close of the n-th working day after the opening day (DayCount).
    /// \a duration must be fixed and valid.
    base::Instant add(base::Instant opened, const Duration &duration) const;

    /// Whole working minutes from \a from to \a to; negative, and rounded just so, when \a to is
    /// earlier.
    std::int64_t between(base::Instant from, base::Instant to) const;

    /// Working days after \a from up to and including \a to; negative when \a to is earlier.
    int workingDaysBetween(base::Date from, base::Date to) const;

    /// Working minutes left until \a due; negative once it is late.
    std::int64_t remaining(base::Instant now, base::Instant due) const { return between(now, due); }

    /// The due time of a clock that stood still from \a stopped to \a resumed: what was left then
    /// is left again, in the unit it was given in.  A deadline already missed stays where it was.
    /// Days are counted as add() counts them, after the day of \a resumed; a step due on the very
    /// day it was stopped is due at the close of the day it is resumed on.  Every other unit runs
    /// in working time.  Never earlier than \a due.
    base::Instant afterPause(base::Instant due, DurationUnit unit, base::Instant stopped,
                             base::Instant resumed) const;

private:
    base::Instant addDays(base::Instant opened, int days) const;
    base::Instant resumedDays(base::Instant due, base::Instant stopped,
                              base::Instant resumed) const;

    CalendarData m_data;
    std::shared_ptr<const Timeline> m_timeline;
};

} // namespace himpun::calendar
