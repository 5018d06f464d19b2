// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a cycle as people read it: one plain sentence for every event.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/text/names.h"
#include "himpun/workflow/cycle.h"

#include <string>

namespace himpun::text
{

/// "Kabid Perdagangan (Sri Wahyuni) mengembalikan kertas kerja Bidang Perdagangan ke langkah 3
/// (putaran 2): “lampirkan bukti”"; without a full stop and without the time of the event.
/// \a cycle is the one \a event belongs to, at that event or at any later one.
std::string sentence(const workflow::Event &event, const sop::Sop &sop,
                     const workflow::Cycle &cycle, const Names &names, calendar::Zone zone);

/// What a task is called: "langkah 5 “Memeriksa isian” di Bidang Perdagangan (putaran 2)".
std::string taskName(const workflow::Task &task, const sop::Sop &sop, const Names &names);

} // namespace himpun::text
