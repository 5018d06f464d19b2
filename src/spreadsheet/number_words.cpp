// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_words.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A letter, or a sign that says something.
bool isMeant(char c)
{
    const char low = lowered(c);
    return (low >= 'a' && low <= 'z') || c == '%' || c == '<' || c == '>';
}

bool isCurrency(const std::string &word)
{
    std::string low;
    std::ranges::transform(word, std::back_inserter(low), lowered);
    return low == "rp" || low == "rp." || low == "idr" || low == "usd";
}

/// Without blanks at its ends, currencies, and what only separates.
std::string meant(const std::string &text)
{
    const auto isBetween = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const auto first = std::ranges::find_if_not(text, isBetween);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isBetween);
    const std::string word = first == text.end() ? std::string() : std::string(first, last.base());
    const bool isLimit = word.starts_with("\u2264") || word.starts_with("\u2265");
    const bool saysMore = isLimit || std::ranges::any_of(word, isMeant);
    return saysMore && !isCurrency(word) ? word : std::string();
}

} // namespace

NumberWords meantOf(const NumberWords &shown)
{
    return {meant(shown.before), meant(shown.behind)};
}

NumberWords wordsAround(const std::string &digits, const std::string &shown)
{
    const auto first = shown.find_first_of("0123456789");
    const auto last = shown.find_last_of("0123456789");
    if (first == std::string::npos)
        return {};
    const std::string whole = digits.substr(0, digits.find('.'));
    const bool isOther =
        std::ranges::count_if(shown, isDigit) < std::ranges::count_if(whole, isDigit);
    return isOther ? NumberWords() : meantOf({shown.substr(0, first), shown.substr(last + 1)});
}

std::string withWords(std::string digits, const NumberWords &words)
{
    std::ranges::replace(digits, '.', ',');
    return (words.before.empty() ? "" : words.before + ' ') + digits
           + (words.behind.empty() ? "" : ' ' + words.behind);
}

} // namespace himpun::spreadsheet
