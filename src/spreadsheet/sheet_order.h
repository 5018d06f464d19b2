// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that was read, in the order a Sheet promises.
#pragma once

#include "meter.h"

namespace himpun::spreadsheet
{

/// Sorts cells and what is hidden, and counts merged cells row by row, as whoever looks at the
/// sheet will meet them.
void putInOrder(Sheet &sheet, Meter &meter);

} // namespace himpun::spreadsheet
