// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists.h"

#include "phrases.h"

namespace himpun::text
{

std::string enumerated(const std::vector<std::string> &items)
{
    if (items.empty())
        return {};
    std::string start = items.front();
    for (std::size_t i = 1; i + 1 < items.size(); ++i)
        start += ", " + items[i];
    return items.size() == 1 ? start : say(Phrases::tr("%1 dan %2"), start, items.back());
}

} // namespace himpun::text
