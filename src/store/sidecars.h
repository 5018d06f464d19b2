// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite keeps beside a database.
#pragma once

#include <filesystem>

namespace himpun::store
{

/// Whether the database is all there is: nothing waits beside it to be taken in.
bool hasNoWal(const std::filesystem::path &file);

void removeSidecars(const std::filesystem::path &file);

/// With what is kept beside it.
void removeDatabase(const std::filesystem::path &file);

} // namespace himpun::store
