// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of every cycle after every act, told independently of the engine: nothing here
// asks it how it came to its answer.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/cycle.h"

#include <string>
#include <vector>

namespace himpun::support
{

/// The laws that the step from \a before by \a event to \a after breaks, in words; empty where all
/// is well.
std::vector<std::string> lawsBroken(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                    const workflow::Cycle &before, const workflow::Event &event,
                                    const workflow::Cycle &after);

/// Who does what in which round and what counts, without the numbers of tasks, events and
/// activations: two cycles with the same essence go on alike.
std::string essenceOf(const workflow::Cycle &cycle);

} // namespace himpun::support
