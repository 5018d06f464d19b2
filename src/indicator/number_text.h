// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's text with one character for each code point, so that reading it needs no UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace himpun::indicator
{

/// Stands for all sorts of minus: "-", U+2212 and the en dash that word processors make of it.
inline constexpr char minusMark = '-';
inline constexpr char noBreakSpace = '\x02'; ///< U+00A0, U+202F, U+2007, U+2009
inline constexpr char emDash = '\x03';
inline constexpr char cellBreak = '\x04'; ///< tab or line end: another cell begins
inline constexpr char unitSign = '\x05';  ///< "‰", "°", "µ"
inline constexpr char raised = '\x06';    ///< "²", "³"
inline constexpr char unknown = '\x01';   ///< anything else beyond ASCII, and control characters

class NumberText
{
public:
    explicit NumberText(std::string_view text);

    const std::string &marks() const { return m_marks; }
    /// Where a mark stands in the text; of marks().size(), where the text ends.
    std::size_t at(std::size_t mark) const { return m_at[mark]; }
    std::string original(std::size_t from, std::size_t to) const;

private:
    std::string_view m_text;
    std::string m_marks;
    std::vector<std::size_t> m_at;
};

bool isSpace(char mark); ///< within a cell
bool isBlank(char mark); ///< or between cells

} // namespace himpun::indicator
