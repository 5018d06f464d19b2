// SPDX-License-Identifier: GPL-3.0-or-later
// The engine: two pure functions.  decide() may say no, evolve() may not.  No clock, file or log;
// the same question gives the same answer in a test, in a dry run and in an audit ten years later.
#pragma once

#include "himpun/base/result.h"
#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/cycle.h"
#include "himpun/workflow/refusal.h"

#include <span>

namespace himpun::workflow
{

/// What happens when \a request is made of \a cycle: one event, or the reason why not.  \a calendar
/// is the cycle's, or the one that RecomputeDeadlines brings.  No time in the event is later than
/// base::lastInstant.
base::Result<Event, Refusal> decide(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                    const Cycle &cycle, const Request &request);

/// The cycle after \a event.  Events come from decide() or from a ledger whose chain was checked.
Cycle evolve(Cycle cycle, const Event &event, const sop::Sop &sop);

Cycle fold(std::span<const Event> events, const sop::Sop &sop);

/// What is missing before \a start can be accepted; all of it at once.
std::vector<StartGap> gapsOf(const sop::Sop &sop, const Start &start);

} // namespace himpun::workflow
