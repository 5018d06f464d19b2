// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do a task.  The one door: asked when tasks are offered and again at every act, by
// everybody.
#pragma once

#include "himpun/workflow/cycle.h"
#include "himpun/workflow/rules.h"

namespace himpun::workflow
{

/// Those who hold \a task: reassigned people instead of assigned ones, minus nobody.
const std::vector<OfficialId> &holdersOf(const sop::Sop &sop, const Cycle &cycle, const Task &task);

/// The steps whose work \a review judges: those it may return to, and in a unit also the data entry
/// before it in its section, which is what is approved in the end.
std::vector<sop::StepId> judgedBy(const sop::Sop &sop, const sop::Step &review);

/// Whether \a official did work that \a review judges: then he may not approve it.
bool judgesOwnWork(const sop::Sop &sop, const Cycle &cycle, const Task &review,
                   const OfficialId &official);

/// In whose inbox \a task stands: the holders while it is offered, its claimer or delegate
/// otherwise, without those who would judge their own work.
std::vector<OfficialId> inboxOf(const sop::Sop &sop, const Cycle &cycle, const Task &task);

bool takesPart(const Cycle &cycle, const OfficialId &official);

} // namespace himpun::workflow
