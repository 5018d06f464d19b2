// SPDX-License-Identifier: GPL-3.0-or-later
// A reminder for everybody who is late: a comment on each task, with the deadline it has passed.
#pragma once

#include "himpun/reading/cycle_board.h"

#include <vector>

namespace himpun::app
{

std::vector<workflow::Comment> remindersFor(const reading::CycleBoard &board);

/// How many were written.
service::Outcome<int> write(service::Workbench &bench, const workflow::CycleId &cycle,
                            const workflow::OfficialId &by,
                            const std::vector<workflow::Comment> &reminders);

} // namespace himpun::app
