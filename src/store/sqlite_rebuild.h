// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "watch.h"

namespace himpun::store
{

/// Makes the projections again, within the caller's transaction; false when cancelled.  StoreError
/// Damaged where an event cannot be folded.
bool makeProjections(Connection &connection, const Watch &watch);

/// Makes the projections of a whole ledger again; false when cancelled.  StoreError Damaged where
/// it is not whole or an event cannot be folded; nothing has changed then.
bool rebuildSqlite(Connection &connection, const Watch &watch);

} // namespace himpun::store
