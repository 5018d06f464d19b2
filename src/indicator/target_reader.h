// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the targets of one indicator, whose polarity, aggregation and scale are known already.
//
//     target   number | label of the scale | {"lower": number, "upper": number}
#pragma once

#include "himpun/indicator/indicator.h"
#include "reporter.h"

namespace himpun::indicator
{

/// "target" (of the year) and "targets" (by period) of \a reader's object.
void readTargets(Indicator &indicator, base::JsonReader &reader, Reporter &reporter);

} // namespace himpun::indicator
