// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/spreadsheet/book.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

bool isIn(const std::vector<Stretch> &stretches, int number)
{
    const auto behind = std::ranges::upper_bound(stretches, number, {}, &Stretch::first);
    return behind != stretches.begin() && number <= std::prev(behind)->last;
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string toText(const Moment &moment)
{
    std::string text = moment.day ? base::toIso(*moment.day) : std::string();
    if (!moment.second)
        return text;
    if (!text.empty())
        text += ' ';
    const int minutes = *moment.second / 60;
    return text + twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

bool Range::contains(const Address &address) const
{
    return first.row <= address.row && address.row <= last.row && first.column <= address.column
           && address.column <= last.column;
}

const Cell *Sheet::find(const Address &address) const
{
    const auto found = std::ranges::lower_bound(cells, address, {}, &Cell::at);
    return found != cells.end() && found->at == address ? &*found : nullptr;
}

bool Sheet::isRowHidden(int row) const
{
    return isIn(hiddenRows, row);
}

bool Sheet::isColumnHidden(int column) const
{
    return isIn(hiddenColumns, column);
}

} // namespace himpun::spreadsheet
