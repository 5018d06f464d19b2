// SPDX-License-Identifier: GPL-3.0-or-later
// ASCII letters and digits, without asking a locale.
#pragma once

#include <string>
#include <string_view>

namespace himpun::indicator
{

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lowered(c);
    return result;
}

} // namespace himpun::indicator
