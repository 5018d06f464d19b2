// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_unit.h"

#include "himpun/indicator/multiplier.h"

#include "ascii.h"
#include "number_text.h"

namespace himpun::indicator
{

namespace
{

constexpr std::string_view multiplierLetters = "kKMBT"; // "5K", "5M" alone

/// "1,5E+05" and what looks like it.
bool isExponent(std::string_view marks)
{
    if (marks.empty() || lowered(marks.front()) != 'e')
        return false;
    const std::size_t next = marks.size() > 1 && (marks[1] == '+' || marks[1] == minusMark) ? 2 : 1;
    return next < marks.size() && isDigit(marks[next]);
}

std::optional<std::size_t> findMultiplier(std::string_view marks)
{
    if (marks.size() == 1 && multiplierLetters.find(marks.front()) != std::string_view::npos)
        return 0;
    for (std::size_t from = 0; from < marks.size();) {
        std::size_t to = from;
        while (to < marks.size() && isLetter(marks[to]))
            ++to;
        const std::string word = lowered(marks.substr(from, to - from));
        if (isMultiplier(word))
            return from;
        from = to + 1;
    }
    return std::nullopt;
}

/// The figure of "m2" and "km3"; any other might be a second number.
bool isPowerOfMetre(std::string_view marks, std::size_t i)
{
    return (marks[i] == '2' || marks[i] == '3') && i > 0 && lowered(marks[i - 1]) == 'm'
           && (i + 1 == marks.size() || !isDigit(marks[i + 1]));
}

bool isAllowed(std::string_view marks, std::size_t i)
{
    const char mark = marks[i];
    if (isLetter(mark) || mark == '%' || mark == unitSign)
        return true;
    if (i == 0)
        return false;
    return isSpace(mark) || mark == '/' || mark == '.' || mark == minusMark
           || (mark == raised && isLetter(marks[i - 1])) || isPowerOfMetre(marks, i);
}

} // namespace

std::optional<NotANumber> checkUnit(std::string_view marks)
{
    if (isExponent(marks))
        return NotANumber{NumberFault::Exponent, 0};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!isAllowed(marks, i))
            return NotANumber{NumberFault::Stray, i};
    }
    if (const auto at = findMultiplier(marks))
        return NotANumber{NumberFault::Multiplier, *at};
    return std::nullopt;
}

} // namespace himpun::indicator
