// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_show.h"

#include "himpun/indicator/number.h"

namespace himpun::indicator
{

std::string grouped(std::string_view fileForm)
{
    std::string result;
    if (!fileForm.empty() && fileForm.front() == '-') {
        result = minusSign;
        fileForm.remove_prefix(1);
    }
    const auto point = std::min(fileForm.find('.'), fileForm.size());
    for (std::size_t i = 0; i < point; ++i) {
        if (i > 0 && (point - i) % 3 == 0)
            result += '.';
        result += fileForm[i];
    }
    if (point < fileForm.size())
        result.append(1, ',').append(fileForm.substr(point + 1));
    return result;
}

std::string showNumber(const base::Decimal &number)
{
    return grouped(number.toString());
}

std::string showRounded(const base::Fraction &number, int places)
{
    std::string text = number.toFixed(places);
    if (places > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return grouped(text);
}

} // namespace himpun::indicator
