// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/multiplier.h"

#include <algorithm>
#include <iterator>

namespace himpun::indicator
{

namespace
{

struct Multiplier {
    std::string_view word;
    int zeros; ///< 0: a dozen, a score
};
constexpr Multiplier multipliers[] = {
    {"puluh", 1},    {"puluhan", 1},    {"ratus", 2},    {"ratusan", 2},   {"ribu", 3},
    {"ribuan", 3},   {"rb", 3},         {"thousand", 3}, {"thousands", 3}, {"juta", 6},
    {"jutaan", 6},   {"jt", 6},         {"million", 6},  {"millions", 6},  {"miliar", 9},
    {"miliaran", 9}, {"milyar", 9},     {"milyaran", 9}, {"billion", 9},   {"billions", 9},
    {"triliun", 12}, {"triliunan", 12}, {"trilyun", 12}, {"trillion", 12}, {"lusin", 0},
    {"kodi", 0}};

const Multiplier *find(std::string_view word)
{
    const auto *found = std::ranges::find(multipliers, word, &Multiplier::word);
    return found == std::end(multipliers) ? nullptr : found;
}

} // namespace

bool isMultiplier(std::string_view word)
{
    return find(word) != nullptr;
}

std::optional<int> zerosOf(std::string_view word)
{
    const Multiplier *multiplier = find(word);
    return multiplier && multiplier->zeros > 0 ? std::optional(multiplier->zeros) : std::nullopt;
}

} // namespace himpun::indicator
