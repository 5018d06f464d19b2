// SPDX-License-Identifier: GPL-3.0-or-later
// After the office's calendar was changed: open deadlines stay as they were promised, unless
// somebody wants them reckoned again.
#pragma once

#include "workplace.h"

namespace himpun::app
{

/// Asks whether the open deadlines of the running cycles follow the calendar in use now, and does
/// it; nothing where no cycle runs.  \a told is given a sentence once it is done.
void offerNewDeadlines(const Workplace &workplace, QWidget *asker,
                       std::function<void(const QString &sentence)> told);

} // namespace himpun::app
