// SPDX-License-Identifier: GPL-3.0-or-later
// What the library that writes workbooks cannot say of one.
#pragma once

#include <filesystem>

namespace himpun::worksheet
{

/// Writes the workbook \a from to \a to with its hidden sheets such that no menu shows them, and
/// its sheets to stay as they are; false where that cannot be done.
bool hideForGood(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace himpun::worksheet
