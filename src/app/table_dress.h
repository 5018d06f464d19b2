// SPDX-License-Identifier: GPL-3.0-or-later
// How tables of a page look: no row numbers, rows for two lines of words.
#pragma once

#include <vector>

class QHeaderView;
class QTableView;

namespace himpun::app
{

/// \a widths of the columns in digits; the last column takes what is left.
void dressTable(QTableView &table, const std::vector<int> &widths);

/// Widens sections whose titles would be cut off; those that share what is left keep at least that.
void leaveRoomForTitles(QHeaderView &header);

} // namespace himpun::app
