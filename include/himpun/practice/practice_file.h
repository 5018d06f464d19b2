// SPDX-License-Identifier: GPL-3.0-or-later
// Practice files come and go; no other file does.
#pragma once

#include "himpun/service/office.h"
#include "himpun/store/sqlite_repository.h"

#include <filesystem>

namespace himpun::practice
{

/// Makes way for a new practice file of \a office: its folder is made, and an earlier one is taken
/// away, also one that an older program wrote.  Any other file stays, and so does one that somebody
/// works with: creating will say so.
void makeRoom(const std::filesystem::path &file, const service::OfficeId &office,
              const store::Holder &holder);

/// With what SQLite keeps beside it.  Nobody may have it open.
void removeFile(const std::filesystem::path &file);

} // namespace himpun::practice
