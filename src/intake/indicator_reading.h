// SPDX-License-Identifier: GPL-3.0-or-later
// One indicator out of all the rows, of one table or of several, that speak of it.
#pragma once

#include "row_cells.h"

namespace himpun::intake
{

/// What the book says of it, over what the office knows; \a rows in the order of the book.  Its
/// targets are read when its unit, scale and all the rest are known, wherever these stand.
/// \a before is how many indicators of the same name the book has before it.
reading::IndicatorDraft readIndicator(const std::string &name, std::size_t before,
                                      const std::vector<RowCells> &rows,
                                      const ReadingContext &context);

} // namespace himpun::intake
