// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_words.h"

#include "himpun/indicator/codes.h"
#include "himpun/text/indicator_labels.h"

#include <algorithm>
#include <array>

namespace himpun::reading::words
{

namespace
{

using indicator::Aggregation;
using indicator::Polarity;

constexpr std::array allPolarities{Polarity::Maximize,  Polarity::MinimizeA,
                                   Polarity::MinimizeB, Polarity::Stabilize,
                                   Polarity::Range,     Polarity::RangeMinimize};
constexpr std::array allAggregations{Aggregation::Sum, Aggregation::Last, Aggregation::Average,
                                     Aggregation::Fixed};

std::string lowered(std::string text)
{
    for (char &c : text) {
        if ('A' <= c && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

template <class Values>
std::vector<std::string> labels(const Values &values)
{
    std::vector<std::string> labels;
    for (const auto value : values)
        labels.push_back(text::label(value));
    return labels;
}

template <class Values>
auto find(const Values &values, const std::string &text)
{
    const std::string wanted = lowered(text);
    const auto found = std::ranges::find_if(values, [&](const auto value) {
        return lowered(text::label(value)) == wanted || indicator::codeOf(value) == wanted;
    });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<std::string> polarities()
{
    return labels(allPolarities);
}

std::vector<std::string> aggregations()
{
    return labels(allAggregations);
}

std::optional<Polarity> polarityIn(const std::string &text)
{
    return find(allPolarities, text);
}

std::optional<Aggregation> aggregationIn(const std::string &text)
{
    return find(allAggregations, text);
}

std::optional<bool> yesIn(const std::string &text)
{
    constexpr std::array<std::string_view, 8> ticked{"ya", "yes",   "y", "v",
                                                     "x",  "wajib", "1", "true"};
    constexpr std::array<std::string_view, 6> empty{"", "tidak", "no", "-", "0", "false"};
    const std::string word = lowered(text);
    if (std::ranges::count(ticked, word) > 0)
        return true;
    if (std::ranges::count(empty, word) > 0)
        return false;
    return std::nullopt;
}

std::string yes()
{
    return "ya";
}

std::string simplified(const std::string &text)
{
    std::string words;
    bool isBetween = false;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isBlank && isBetween && !words.empty())
            words += ' ';
        if (!isBlank)
            words += c;
        isBetween = isBlank;
    }
    return words;
}

} // namespace himpun::reading::words
