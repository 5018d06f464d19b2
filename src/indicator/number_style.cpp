// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_style.h"

#include "ascii.h"
#include "number_text.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

std::size_t endOfDigits(std::string_view text, std::size_t from)
{
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return from;
}

} // namespace

StyledDigits readDigits(std::string_view digits, NumberStyle style)
{
    std::size_t i = endOfDigits(digits, 0);
    std::string whole(digits.substr(0, i));
    const char separator = i < digits.size() && digits[i] != style.point ? digits[i] : '\0';
    if (separator != '\0') {
        const bool firstGroupFits = i >= 1 && i <= 3 && digits.front() != '0';
        if (!firstGroupFits || (separator != style.group && separator != noBreakSpace))
            return {std::nullopt, i};
        while (i < digits.size() && digits[i] == separator) {
            const auto end = endOfDigits(digits, i + 1);
            if (end - i != 4)
                return {std::nullopt, i};
            whole += digits.substr(i + 1, 3);
            i = end;
        }
    }
    if (i == digits.size())
        return {whole, i};
    const auto end = endOfDigits(digits, i + 1);
    if (digits[i] != style.point || end == i + 1 || end != digits.size())
        return {std::nullopt, i};
    if (whole.empty())
        whole = "0";
    return {whole + '.' + std::string(digits.substr(i + 1)), end};
}

} // namespace himpun::indicator
