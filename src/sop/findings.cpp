// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <algorithm>

namespace himpun::sop
{

void Findings::add(base::Place place, std::variant<base::JsonProblem, Problem> problem,
                   std::string subject)
{
    if (m_list.size() < maxFindings)
        m_list.push_back({std::move(place), problem, std::move(subject)});
}

std::vector<Finding> Findings::take()
{
    std::stable_sort(m_list.begin(), m_list.end(), [](const Finding &a, const Finding &b) {
        return a.place.line < b.place.line;
    });
    return std::move(m_list);
}

} // namespace himpun::sop
