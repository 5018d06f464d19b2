// SPDX-License-Identifier: GPL-3.0-or-later
// The Indonesian look of a number already written in the form of files.
#pragma once

#include <string>
#include <string_view>

namespace himpun::indicator
{

inline constexpr std::string_view minusSign = "\u2212";

/// "-1234.5" → "−1.234,5"
std::string grouped(std::string_view fileForm);

} // namespace himpun::indicator
