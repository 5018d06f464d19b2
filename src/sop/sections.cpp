// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <algorithm>

namespace himpun::sop
{

namespace
{

std::optional<StepId> exitOf(const Section &section, const Draft &draft)
{
    for (std::size_t i = section.first; i <= section.last; ++i) {
        const auto successor = draft.steps[i].successor;
        if (!successor || !section.contains(*successor))
            return draft.sop.steps[i].next;
    }
    return std::nullopt;
}

} // namespace

std::vector<Section> deriveSections(const Draft &draft)
{
    std::vector<Section> sections;
    for (std::size_t i = 0; i < draft.sop.steps.size(); ++i) {
        if (draft.sop.steps[i].scope != Scope::Unit)
            continue;
        if (!sections.empty() && sections.back().last + 1 == i)
            sections.back().last = i;
        else
            sections.push_back({.first = i, .last = i, .next = {}});
    }
    for (auto &section : sections)
        section.next = exitOf(section, draft);
    return sections;
}

} // namespace himpun::sop
