// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <algorithm>
#include <sstream>

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

} // namespace

std::vector<std::string> wordsIn(std::string_view text)
{
    std::istringstream stream(plain(text));
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
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

} // namespace himpun::intake
