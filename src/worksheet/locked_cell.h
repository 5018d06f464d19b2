// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell that nobody should type into says, in short, so that it can be told whether somebody
// did.
#pragma once

#include "himpun/spreadsheet/book.h"

#include <string>

namespace himpun::worksheet
{

/// Of every formula, whatever it comes to.
inline constexpr std::string_view formulaPrint = "=";

/// Blanks and line breaks alike: programs differ in how they keep them.
std::string simplified(const std::string &text);

/// The same for texts that say the same; "" for nothing but blanks.
std::string printOf(const std::string &text);
std::string printOf(const spreadsheet::Cell *cell);

} // namespace himpun::worksheet
