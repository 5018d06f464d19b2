// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/format.h"

#include <algorithm>
#include <array>

namespace himpun::text
{

namespace
{

/// Marks, embeddings, overrides and isolates of writing direction, in UTF-8: U+200E, U+200F,
/// U+202A to U+202E and U+2066 to U+2069.
bool turnsDirection(std::string_view sign)
{
    constexpr std::array<std::string_view, 11> turning{
        "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB",
        "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6",
        "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"};
    return std::ranges::find(turning, sign) != turning.end();
}

/// Of the C1 set, in UTF-8: U+0080 to U+009F.
bool isSecondControl(std::string_view two)
{
    return two.size() == 2 && two[0] == '\xC2' && static_cast<unsigned char>(two[1]) < 0xA0;
}

} // namespace

std::string inOneLine(std::string_view written)
{
    std::string line;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const auto byte = static_cast<unsigned char>(written[at]);
        if (byte == '\n')
            line += " / ";
        else if (byte == '\t')
            line += ' ';
        else if (isSecondControl(written.substr(at, 2)))
            ++at;
        else if (turnsDirection(written.substr(at, 3)))
            at += 2;
        else if (byte >= ' ' && byte != 0x7F)
            line += written[at];
    }
    return line;
}

} // namespace himpun::text
