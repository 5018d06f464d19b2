// SPDX-License-Identifier: GPL-3.0-or-later
// A second copy of a file, made while it is in use.
#pragma once

#include "himpun/store/error.h"
#include "himpun/store/verify.h"

#include <filesystem>

namespace himpun::store
{

/// Makes \a copy say what \a file says now, whoever writes to it meanwhile.  The copy takes its
/// name when it is whole, and an earlier one stands until then; false when cancelled.  Throws
/// StoreError.
bool backUp(const std::filesystem::path &file, const std::filesystem::path &copy,
            const Progress &progress = {}, const Cancel *cancel = nullptr);

} // namespace himpun::store
