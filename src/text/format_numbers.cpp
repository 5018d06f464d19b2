// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/format.h"

namespace himpun::text
{

namespace
{

constexpr auto minus = "\u2212"; // not the hyphen: a number never breaks after it

/// "-1234567.89" → "−1.234.567,89".
std::string inIndonesian(std::string_view plain)
{
    std::string result;
    if (plain.starts_with('-')) {
        result = minus;
        plain.remove_prefix(1);
    }
    const std::size_t point = plain.find('.');
    const std::string_view whole = plain.substr(0, point);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            result += '.';
        result += whole[i];
    }
    if (point != std::string_view::npos) {
        result += ',';
        result += plain.substr(point + 1);
    }
    return result;
}

} // namespace

std::string number(const base::Decimal &decimal)
{
    return inIndonesian(decimal.toString());
}

std::string number(const base::Fraction &fraction, int places)
{
    return inIndonesian(fraction.toFixed(places));
}

std::string percent(const base::Fraction &percentage, int places)
{
    return number(percentage, places) + '%';
}

std::string money(const base::Fraction &rupiah)
{
    if (rupiah.isNegative())
        return minus + money(base::Fraction(0) - rupiah);
    return "Rp" + number(rupiah, 2);
}

std::string fileSize(std::uint64_t bytes)
{
    const base::Fraction size(static_cast<std::int64_t>(bytes));
    if (bytes < 1'000)
        return number(size, 0) + " B";
    if (bytes < 1'000'000)
        return number(size / base::Fraction(1'000), 0) + " kB";
    return number(size / base::Fraction(1'000'000), 1) + " MB";
}

} // namespace himpun::text
