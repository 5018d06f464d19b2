// SPDX-License-Identifier: GPL-3.0-or-later
// How tables of a page look: no row numbers, rows for two lines of words.
#pragma once

#include <vector>

class QTableView;

namespace himpun::app
{

/// \a widths of the columns in digits; the last column takes what is left.
void dressTable(QTableView &table, const std::vector<int> &widths);

} // namespace himpun::app
