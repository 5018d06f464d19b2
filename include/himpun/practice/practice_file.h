// SPDX-License-Identifier: GPL-3.0-or-later
// Practice files come and go; no other file does.
#pragma once

#include "himpun/service/office.h"

#include <filesystem>

namespace himpun::practice
{

/// Makes way for a new practice file of \a office: its folder is made, and an earlier one is taken
/// away, also one that an older program wrote.  Any other file stays: creating will say so.
void makeRoom(const std::filesystem::path &file, const service::OfficeId &office);

/// With what SQLite keeps beside it.  Nobody may have it open.
void removeFile(const std::filesystem::path &file);

} // namespace himpun::practice
