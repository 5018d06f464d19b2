// SPDX-License-Identifier: GPL-3.0-or-later
#include "locked_cell.h"

#include "returned_cell.h"

#include "himpun/base/digest.h"

namespace himpun::worksheet
{

std::string simplified(const std::string &text)
{
    std::string line;
    bool isBlank = true;
    for (const char c : text) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (blank && !isBlank)
            line += ' ';
        if (!blank)
            line += c;
        isBlank = blank;
    }
    if (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

std::string printOf(const std::string &text)
{
    constexpr std::size_t letters = 16;
    const std::string line = simplified(text);
    return line.empty() ? line : base::sha256(line).hex().substr(0, letters);
}

std::string printOf(const spreadsheet::Cell *cell)
{
    return cell && cell->isFormula ? std::string(formulaPrint) : printOf(shownIn(cell));
}

} // namespace himpun::worksheet
