// SPDX-License-Identifier: GPL-3.0-or-later
// A number as the XML of a spreadsheet has it, as the digits people see.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace himpun::spreadsheet
{

/// \a text ("0.30000000000000004", "1.5E-2") × 10^\a shift in the form of files, rounded half up to
/// the 15 digits that every spreadsheet program shows; empty where it is no number, or one that no
/// double holds.
std::optional<std::string> numberText(std::string_view text, int shift = 0);

} // namespace himpun::spreadsheet
