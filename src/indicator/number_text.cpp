// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"

#include <algorithm>
#include <iterator>

namespace himpun::indicator
{

namespace
{

constexpr struct {
    std::string_view bytes;
    char mark;
} known[] = {
    {"\u2212", minusMark},    {"\u2013", minusMark},    {"\u2014", emDash},
    {"\u00a0", noBreakSpace}, {"\u202f", noBreakSpace}, {"\u2007", noBreakSpace},
    {"\u2009", noBreakSpace}, {"\u2030", unitSign},     {"\u00b0", unitSign},
    {"\u00b5", unitSign},     {"\u00b2", raised},       {"\u00b3", raised},
};

std::size_t sequenceLength(std::string_view rest)
{
    std::size_t length = 1;
    while (length < rest.size() && length < 4
           && (static_cast<unsigned char>(rest[length]) & 0xc0) == 0x80)
        ++length;
    return length;
}

char markOf(std::string_view sequence)
{
    const char first = sequence.front();
    if (static_cast<unsigned char>(first) >= 0x80) {
        const auto *found =
            std::find_if(std::begin(known), std::end(known),
                         [&](const auto &entry) { return entry.bytes == sequence; });
        return found == std::end(known) ? unknown : found->mark;
    }
    if (first == '\t' || first == '\n' || first == '\r')
        return cellBreak;
    return first < ' ' ? unknown : first; // a control character is never taken for a mark of ours
}

} // namespace

NumberText::NumberText(std::string_view text) : m_text(text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto length = static_cast<unsigned char>(text[i]) < 0x80
                                ? std::size_t(1)
                                : sequenceLength(text.substr(i));
        m_marks += markOf(text.substr(i, length));
        m_at.push_back(i);
        i += length;
    }
    m_at.push_back(text.size());
}

std::string NumberText::original(std::size_t from, std::size_t to) const
{
    return std::string(m_text.substr(m_at[from], m_at[to] - m_at[from]));
}

bool isSpace(char mark)
{
    return mark == ' ' || mark == noBreakSpace;
}

bool isBlank(char mark)
{
    return isSpace(mark) || mark == cellBreak;
}

} // namespace himpun::indicator
