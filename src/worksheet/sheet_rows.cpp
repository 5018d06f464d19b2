// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_rows.h"

#include "himpun/base/json_node.h"
#include "himpun/indicator/number.h"

#include <algorithm>
#include <charconv>

namespace himpun::worksheet
{

namespace
{

using indicator::Field;

/// A cell takes 32767 letters; in the hidden part the text is quoted as well.
constexpr std::size_t mostBytes = 32'000;

constexpr Field fields[] = {Field::Actual,     Field::Numerator, Field::Denominator,
                            Field::Supporting, Field::Hindering, Field::FollowUp,
                            Field::Source,     Field::Note,      Field::Spent};

bool hasRoom(const std::string &text)
{
    return base::canonicalJsonText(text).size() <= mostBytes;
}

} // namespace

std::string nameIn(const indicator::Indicator &indicator)
{
    if (!indicator.elements)
        return indicator.name;
    const indicator::Elements &elements = *indicator.elements;
    const std::string factor = elements.factor == base::Decimal(1)
                                   ? std::string()
                                   : " × " + indicator::showNumber(elements.factor);
    return indicator.name + "\n= " + elements.numerator + " ÷ " + elements.denominator + factor;
}

std::vector<Field> fieldsToFill(const reading::SheetLine &line)
{
    std::vector<Field> filled;
    std::ranges::copy_if(fields, std::back_inserter(filled), [&](Field field) {
        return reading::takes(line, field) && hasRoom(reading::cellText(line, field));
    });
    return filled;
}

bool isExact(const base::Decimal &number)
{
    constexpr auto digitsOfDouble = 15;
    const std::string text = number.toString();
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return true;
    const std::size_t last = digits.find_last_not_of('0');
    return last - first < digitsOfDouble;
}

double toDouble(const base::Decimal &number)
{
    const std::string text = number.toString();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace himpun::worksheet
