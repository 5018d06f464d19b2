// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the pages of a file are in order, as SQLite itself sees it.
#pragma once

#include "connection.h"
#include "watch.h"

#include "himpun/store/verify.h"

namespace himpun::store
{

/// Adds a FileDamaged for each of the first things wrong; ends early when cancelled.
void checkFile(Connection &connection, const Watch &watch, std::vector<Fault> &faults);

} // namespace himpun::store
