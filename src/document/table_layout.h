// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"

namespace himpun::document
{

/// Lays a table out at the cursor.  Its head stands on every page; a row moves to the next page as
/// a whole unless it is higher than a page.  The last row stays on one page with the \a tail that
/// follows the table.
void layOutTable(const Table &table, Pages &pages, double tail);

} // namespace himpun::document
