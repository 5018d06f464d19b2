// SPDX-License-Identifier: GPL-3.0-or-later
// Words that multiply a number: taking "1,5 juta" for 1.5 would be wrong a million times.
#pragma once

#include <optional>
#include <string_view>

namespace himpun::indicator
{

/// "ribu", "jutaan", "billion", "lusin" …, in lower case.
bool isMultiplier(std::string_view word);

/// How many zeros \a word stands for: 6 for "juta"; empty where it multiplies by no power of ten.
std::optional<int> zerosOf(std::string_view word);

} // namespace himpun::indicator
