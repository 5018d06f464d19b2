// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a worksheet: what is written in each cell to be filled in, and how a row is known.
#pragma once

#include "himpun/indicator/indicator.h"
#include "himpun/reading/sheet_line.h"

#include <string>
#include <vector>

namespace himpun::worksheet
{

/// What stands in the column of names: with elements, what is counted.  The same in every language,
/// as a row is known by it.
std::string nameIn(const indicator::Indicator &indicator);

/// The fields of \a line that a worksheet lets people fill in; evidence are files, which it cannot
/// carry, and a text too long for a spreadsheet is left to the program.
std::vector<indicator::Field> fieldsToFill(const reading::SheetLine &line);

/// Whether a spreadsheet keeps every digit.
bool isExact(const base::Decimal &number);
double toDouble(const base::Decimal &number);

} // namespace himpun::worksheet
