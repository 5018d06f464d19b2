// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <algorithm>

namespace himpun::intake
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

bool isPlain(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '%' || static_cast<unsigned char>(c) > 0x7F;
}

} // namespace

std::string simplified(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\u00a0";
    std::string words;
    bool isBetween = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHard = text.substr(i).starts_with(noBreakSpace);
        const char c = text[i];
        if (isHard || c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            isBetween = true;
            i += isHard ? 1 : 0;
            continue;
        }
        if (isBetween && !words.empty())
            words += ' ';
        isBetween = false;
        words += c;
    }
    return words;
}

std::string plain(std::string_view text)
{
    std::string result;
    for (const char c : simplified(text)) {
        const char low = lowered(c);
        if (isPlain(low))
            result += low;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

bool hasAny(std::string_view plainText, std::initializer_list<std::string_view> words)
{
    const auto isBlank = [&](std::size_t at) {
        return at >= plainText.size() || plainText[at] == ' ';
    };
    return std::ranges::any_of(words, [&](std::string_view word) {
        for (std::size_t at = plainText.find(word); at != std::string_view::npos && !word.empty();
             at = plainText.find(word, at + 1)) {
            if ((at == 0 || isBlank(at - 1)) && isBlank(at + word.size()))
                return true;
        }
        return false;
    });
}

std::string withoutListMark(const std::string &text)
{
    std::size_t at = text.starts_with('(') ? 1 : 0;
    const std::size_t from = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == from && at < text.size() && lowered(text[at]) >= 'a' && lowered(text[at]) <= 'z')
        ++at;
    const bool hasMark = at > from && at - from <= 2 && at + 1 < text.size()
                         && (text[at] == '.' || text[at] == ')') && text[at + 1] == ' ';
    return hasMark ? simplified(std::string_view(text).substr(at + 1)) : text;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return plain(a) == plain(b);
}

} // namespace himpun::intake
