// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "watch.h"

namespace himpun::store
{

/// One thread follows the chain and has SQLite check the file, another one plays the events again
/// and looks at contents and projections.
VerifyReport verifySqlite(Connection &connection, const Watch &watch);

} // namespace himpun::store
