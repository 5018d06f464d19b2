// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of a worksheet says, in the form of files; or why that is in doubt.
#pragma once

#include "himpun/base/result.h"
#include "himpun/indicator/number.h"
#include "himpun/indicator/sheet.h"
#include "himpun/service/agreement_codes.h"
#include "himpun/spreadsheet/book.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::worksheet
{

struct Objection {
    service::Why why = service::Why::Unreadable;
    std::optional<indicator::NumberFault> fault = {};
    std::vector<std::string> proposals = {}; ///< as they would be typed
};
using CellReading = base::Result<std::string, Objection>;

/// The row a cell belongs to; budget lines have no indicator.
struct CellOf {
    const indicator::Indicator *indicator = nullptr;
    indicator::Field field = indicator::Field::Actual;
    calendar::Period period;
};

/// \a cell is nullptr where nothing stands.
CellReading readCell(const spreadsheet::Cell *cell, const CellOf &of);
/// The same of what somebody typed instead.
CellReading readTyped(const std::string &text, const CellOf &of);

/// As the cell shows it.
std::string shownIn(const spreadsheet::Cell *cell);
/// A text of files as it would be typed: "1.500", "WTP".
std::string typedForm(const std::string &text, const CellOf &of);

bool isNumber(indicator::Field field);
/// With line breaks of one kind.
std::string withPlainBreaks(const std::string &text);

} // namespace himpun::worksheet
