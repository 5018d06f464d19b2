// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a cycle each time it was finished: corrections after approval, with the old and
// the new value, the reason, who made and who approved them.
#pragma once

#include "himpun/service/workbench.h"
#include "himpun/text/edition.h"

#include <vector>

namespace himpun::reading
{

/// The first edition first; none before the cycle was finished once.
service::Outcome<std::vector<text::Edition>> editionsOf(service::Workbench &bench,
                                                        const workflow::CycleId &cycle);

} // namespace himpun::reading
