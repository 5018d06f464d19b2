// SPDX-License-Identifier: GPL-3.0-or-later
// Reads office hours as files write them: ["07:30-12:00", "13:00-16:00"], a week by its days.
#pragma once

#include "collector.h"
#include "himpun/base/json_reader.h"

namespace himpun::calendar
{

/// "07:30-12:00"; the end may be "24:00".  Empty where the text says anything else.
std::optional<Interval> parseInterval(std::string_view text);

/// The form parseInterval() reads.
std::string toText(const Interval &interval);

/// The hours under \a key, none where it is absent.
Hours readHours(base::JsonReader &reader, std::string_view key, Collector &collector);

/// The week under "week", which must have a working day; \a subject names whose week it is.
Week readWeek(base::JsonReader &reader, const std::string &subject, Collector &collector);

} // namespace himpun::calendar
