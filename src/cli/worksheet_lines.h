// SPDX-License-Identifier: GPL-3.0-or-later
// What a worksheet that came back says, line by line.
#pragma once

#include "console.h"
#include "himpun/indicator/indicator.h"
#include "himpun/worksheet/reading.h"

namespace himpun::cli
{

void tellReading(Console &console, const worksheet::WorksheetReading &reading,
                 const indicator::Form &form);

} // namespace himpun::cli
