// SPDX-License-Identifier: GPL-3.0-or-later
// The task somebody means who names a step (and a unit) instead of a number.
#pragma once

#include "command_reader.h"

namespace himpun::cli
{

/// The open task of \a step, where it is clear which one; \a unit may be empty.  Then \a holder,
/// the one who acts by holding the step, means the unit that he holds it in; empty for everybody
/// else.
base::Result<workflow::TaskId, NotACommand> openTask(service::Workbench &bench,
                                                     const workflow::CycleId &cycle,
                                                     const sop::StepId &step,
                                                     const workflow::UnitId &unit,
                                                     const workflow::OfficialId &holder);

/// What an unclear step means, in words.
text::Message wordsFor(service::Workbench &bench, const UnclearStep &unclear);

} // namespace himpun::cli
