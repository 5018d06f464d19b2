// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/sheet.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace himpun::indicator
{

namespace
{

/// In the order of the enumeration.
constexpr std::pair<Field, std::string_view> names[] = {
    {Field::Actual, "actual"},           {Field::Numerator, "numerator"},
    {Field::Denominator, "denominator"}, {Field::Supporting, "supporting"},
    {Field::Hindering, "hindering"},     {Field::FollowUp, "followUp"},
    {Field::Source, "source"},           {Field::Note, "note"},
    {Field::Evidence, "evidence"},       {Field::Spent, "spent"},
};

} // namespace

std::string_view nameOf(Field field)
{
    return names[static_cast<std::size_t>(field)].second;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto *found = std::find_if(std::begin(names), std::end(names),
                                     [name](const auto &entry) { return entry.second == name; });
    return found == std::end(names) ? std::nullopt : std::optional(found->first);
}

} // namespace himpun::indicator
