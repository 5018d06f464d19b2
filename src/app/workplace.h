// SPDX-License-Identifier: GPL-3.0-or-later
// What every page works with: the file, the person who sits here, and the way to ask him.
#pragma once

#include "backstage.h"
#include "prompter.h"
#include "seat.h"

#include <functional>

class QWidget;

namespace himpun::app
{

/// All of it outlives the pages.
struct Workplace {
    Backstage &backstage;
    Prompter &prompter;
    const Seat &seat;
    const base::Clock &clock; ///< for what positions people hold now
};

/// Does \a command as the person who sits here.  \a done is called once it is on disk; what stood
/// in the way is told over \a asker.
void perform(const Workplace &workplace, QWidget *asker, const workflow::CycleId &cycle,
             workflow::Command command, std::function<void()> done = {});

/// The same for a file that is attached to the cycle or a task.
void attach(const Workplace &workplace, QWidget *asker, const workflow::CycleId &cycle,
            workflow::Attach command, std::string bytes, std::function<void()> done = {});

void tellTrouble(const Workplace &workplace, QWidget *asker, const service::Trouble &trouble,
                 const sop::Sop *sop = nullptr, const indicator::Form *form = nullptr);

} // namespace himpun::app
