// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a cell shows with its number, though its value is the number alone.
#pragma once

#include <optional>
#include <string>

namespace himpun::spreadsheet
{

struct NumberWords {
    std::string before, behind;

    bool areNone() const { return before.empty() && behind.empty(); }
    bool operator==(const NumberWords &) const = default;
};

/// Of what a format puts before and behind a number, what says something about it: "juta", "orang",
/// "%", "≤"; never "Rp".
NumberWords meantOf(const NumberWords &shown);

/// The same of a cell that shows \a digits as \a shown.  None where the format shows another
/// number, as "5,3 juta" of 5300000.
NumberWords wordsAround(const std::string &digits, const std::string &shown);

/// "1,5 juta" of 1.5: a text that cannot be taken for the number alone.
std::string withWords(std::string digits, const NumberWords &words);

} // namespace himpun::spreadsheet
