// SPDX-License-Identifier: GPL-3.0-or-later
// An office as the tests write it: local times, SOPs as text, people by name, sheets by revision.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/sop/sop.h"
#include "himpun/workflow/command.h"

#include <string>
#include <string_view>
#include <vector>

namespace himpun::support
{

/// "2026-10-05 08:00" by the clock of a western office (WIB).
base::Instant local(std::string_view dateAndTime);

/// The same way back, for messages and comparisons.
std::string toLocal(base::Instant instant);

/// Monday to Thursday 07.30–16.00 with an hour's break from 12.00, Friday 07.30–16.30 with one and
/// a half from 11.30; 28 October 2026 is a day off.
const calendar::WorkingCalendar &officeCalendar();

/// Throws what the loader found where \a json is no SOP.
sop::Sop sopFrom(std::string_view json);

/// One of the four that are shipped, by its number.
sop::Sop shippedSop(int number);

/// The \a revision of a unit's sheet, or of the compiled document when there is no unit.
workflow::ContentRef content(const std::string &unit, int revision);

workflow::UnitForm formOf(const std::string &unit);

std::vector<workflow::OfficialId> officials(const std::vector<std::string> &names);
std::vector<workflow::UnitId> unitIds(const std::vector<std::string> &names);

/// A start in which everybody is called after his actor ("kasubag-perencanaan"), in a unit with the
/// unit's name ("kasi-industri"); "pengelola" coordinates; what is to be agreed takes five days.
workflow::Start plainStart(const sop::Sop &sop, const std::vector<std::string> &units);

} // namespace himpun::support
