// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everybody is there that the SOP needs.
#pragma once

#include "himpun/workflow/engine.h"

namespace himpun::workflow
{

/// Steps without anybody, and reviews in which only the worker himself could approve.
std::vector<StartGap> staffingGaps(const sop::Sop &sop, const std::vector<Assignment> &assignments,
                                   const std::vector<UnitId> &units);

} // namespace himpun::workflow
