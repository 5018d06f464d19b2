// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from an enumerator's stable name.
#pragma once

#include <optional>
#include <string_view>

namespace himpun::base
{

/// The enumerator that codeOf() calls \a code, where there is one.  codeOf() must give an empty
/// text for what is no enumerator, and the enumerators must be numbered from 0 without gaps.
template <class Enum>
std::optional<Enum> fromCode(std::string_view code)
{
    for (int i = 0;; ++i) {
        const auto value = static_cast<Enum>(i);
        const std::string_view known = codeOf(value);
        if (known.empty())
            return std::nullopt;
        if (known == code)
            return value;
    }
}

} // namespace himpun::base
