// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/unusual.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

using base::Fraction;

constexpr std::size_t leastHistory = 4;

Fraction distance(const Fraction &a, const Fraction &b)
{
    return a < b ? b - a : a - b;
}

} // namespace

Fraction median(std::vector<Fraction> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / Fraction(2);
}

bool isUnusual(const Fraction &value, std::vector<Fraction> history)
{
    if (history.size() < leastHistory)
        return false;
    const Fraction middle = median(history);
    for (Fraction &past : history)
        past = distance(past, middle);
    const Fraction deviation = median(std::move(history));
    if (deviation.isZero() && middle.isZero())
        return false; // the first real number after a row of zeros
    const Fraction threshold = deviation.isZero() ? distance(middle, Fraction(0)) / Fraction(10)
                                                  : deviation * Fraction(44478) / Fraction(10000);
    return threshold < distance(value, middle);
}

} // namespace himpun::indicator
