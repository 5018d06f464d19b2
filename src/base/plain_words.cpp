// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/plain_words.h"

namespace himpun::base
{

namespace
{

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '%'
           || static_cast<unsigned char>(c) > 0x7F;
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

bool isSameName(std::string_view a, std::string_view b)
{
    return plain(a) == plain(b);
}

} // namespace himpun::base
