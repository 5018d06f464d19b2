// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time, always UTC; the office's own day and hour are derived by calendar::Zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace himpun::base
{

/// A moment, to the second.  Order between acts comes from their number, never from this.
using Instant = std::chrono::sys_seconds;

/// The last moment that is written down, 9999-12-31T23:59:59Z; the first is as far before 1970.
inline constexpr Instant lastInstant{std::chrono::seconds{253'402'300'799}};

/// A day of the office's own calendar, without a time.
using Date = std::chrono::year_month_day;

/// Reads "2026-10-05T08:00:00+07:00" or "…Z"; the seconds may be left out, the offset may not.
/// Nothing later than lastInstant, whatever the offset.
std::optional<Instant> parseInstant(std::string_view iso);

/// Reads "2026-10-05"; a day that does not exist is refused.
std::optional<Date> parseDate(std::string_view iso);

std::string toIso(Instant instant); ///< "2026-10-05T01:00:00Z"
std::string toIso(Date date);       ///< "2026-10-05"

} // namespace himpun::base
