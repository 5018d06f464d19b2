// SPDX-License-Identifier: GPL-3.0-or-later
// What an act is called at a step: the same word on the button that begins it, in its dialog, and
// once it is done.
#pragma once

#include "himpun/sop/sop.h"
#include "himpun/workflow/rules.h"

#include <QString>

namespace himpun::app
{

/// \a step may be nullptr, for an act on the whole cycle.
QString actName(workflow::Operation operation, const sop::Step *step);

} // namespace himpun::app
