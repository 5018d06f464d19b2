// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_size.h"

#include "himpun/spreadsheet/book.h"

#include <algorithm>

namespace himpun::spreadsheet
{

std::string columnName(int column)
{
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string toText(const Address &address)
{
    return columnName(address.column) + std::to_string(address.row + 1);
}

std::optional<Address> addressIn(std::string_view text)
{
    std::size_t at = 0;
    const auto passDollar = [&] { at += at < text.size() && text[at] == '$' ? 1u : 0u; };
    Address address{0, 0};
    passDollar();
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        address.column = address.column * 26 + (text[at] - 'A' + 1);
        if (address.column > columnsOfASheet)
            return std::nullopt;
    }
    passDollar();
    const std::size_t digits = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        address.row = address.row * 10 + (text[at] - '0');
        if (address.row > rowsOfASheet)
            return std::nullopt;
    }
    if (at != text.size() || at == digits || address.column == 0 || address.row == 0)
        return std::nullopt;
    return Address{address.row - 1, address.column - 1};
}

} // namespace himpun::spreadsheet
