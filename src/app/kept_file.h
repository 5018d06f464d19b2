// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is kept in the office's own: shown from a copy, which is made anew each time.
#pragma once

#include "workplace.h"

namespace himpun::app
{

/// Opens the attached file of that \a digest with the program this computer has for documents of
/// its kind; any other file may run when it is opened, and is saved where the person says instead.
void showKept(const Workplace &workplace, QWidget *asker, const base::Digest &digest,
              const std::string &name);

/// Removes the copies that were made to be shown.
void clearShown();

} // namespace himpun::app
