// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"

#include <algorithm>
#include <charconv>

namespace himpun::spreadsheet
{

namespace
{

constexpr std::size_t shownDigits = 15;
constexpr int largestExponent = 310;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 0.d₁d₂d₃… × 10^exponent, d₁ not being 0; no digits are zero.
struct Digits {
    bool isNegative = false;
    std::string digits;
    int exponent = 0;
};

std::size_t readDigits(Digits &number, std::string_view text, std::size_t at, bool isWhole)
{
    for (; at < text.size() && isDigit(text[at]); ++at) {
        const bool isLeading = number.digits.empty() && text[at] == '0';
        if (!isLeading)
            number.digits += text[at];
        if (isWhole && !isLeading)
            ++number.exponent;
        if (!isWhole && isLeading)
            --number.exponent;
    }
    return at;
}

bool readExponent(Digits &number, std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int exponent = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()
        || std::abs(exponent) > 2 * largestExponent)
        return false;
    number.exponent += exponent;
    return true;
}

std::optional<Digits> split(std::string_view text)
{
    Digits number;
    std::size_t at = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        number.isNegative = text[at++] == '-';
    const std::size_t wholeFrom = at;
    at = readDigits(number, text, at, true);
    std::size_t count = at - wholeFrom;
    if (at < text.size() && text[at] == '.') {
        const std::size_t from = at + 1;
        at = readDigits(number, text, from, false);
        count += at - from;
    }
    if (count == 0)
        return std::nullopt;
    if (at == text.size())
        return number;
    const bool hasExponent = text[at] == 'e' || text[at] == 'E';
    if (!hasExponent || !readExponent(number, text.substr(at + 1)))
        return std::nullopt;
    return number;
}

void round(Digits &number)
{
    std::string &digits = number.digits;
    if (digits.size() > shownDigits) {
        const bool isUp = digits[shownDigits] >= '5';
        digits.resize(shownDigits);
        auto last = digits.rbegin();
        for (; isUp && last != digits.rend() && *last == '9'; ++last)
            *last = '0';
        if (isUp && last != digits.rend()) {
            ++*last;
        } else if (isUp) {
            digits.insert(digits.begin(), '1');
            ++number.exponent;
        }
    }
    digits.erase(digits.find_last_not_of('0') + 1);
}

std::string write(const Digits &number)
{
    if (number.digits.empty())
        return "0";
    const int count = static_cast<int>(number.digits.size());
    std::string text = number.digits;
    if (number.exponent <= 0)
        text = "0." + std::string(static_cast<std::size_t>(-number.exponent), '0') + text;
    else if (number.exponent >= count)
        text += std::string(static_cast<std::size_t>(number.exponent - count), '0');
    else
        text.insert(static_cast<std::size_t>(number.exponent), ".");
    return number.isNegative ? '-' + text : text;
}

} // namespace

std::optional<std::string> numberText(std::string_view text, int shift)
{
    auto number = split(text);
    if (!number)
        return std::nullopt;
    round(*number);
    number->exponent += shift;
    if (std::abs(number->exponent) > largestExponent && !number->digits.empty())
        return std::nullopt;
    return write(*number);
}

} // namespace himpun::spreadsheet
