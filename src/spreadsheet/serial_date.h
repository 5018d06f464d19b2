// SPDX-License-Identifier: GPL-3.0-or-later
// Days as spreadsheets count them, and as they write them out.
#pragma once

#include "himpun/spreadsheet/book.h"

#include "number_format.h"

#include <string_view>

namespace himpun::spreadsheet
{

enum class DaySystem { From1900, From1904 };

/// The cell of a number that its format shows as a day or a time; an error where no calendar has
/// that day.
Value momentOf(std::string_view serial, NumberKind kind, DaySystem system);

/// "2026-03-01", "2026-03-01T07:30:00": the form of XML; an error where it is neither.
Value momentIn(std::string_view iso);

} // namespace himpun::spreadsheet
