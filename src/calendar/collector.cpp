// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <algorithm>

namespace himpun::calendar
{

Collector::Collector()
    : m_json([this](const base::Place &place, base::JsonProblem problem, std::string subject) {
          m_findings.push_back({place, problem, std::move(subject)});
      })
{
}

void Collector::add(base::Place place, Problem problem, std::string subject)
{
    m_findings.push_back({std::move(place), problem, std::move(subject)});
}

std::vector<Finding> Collector::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
        return a.place.line < b.place.line;
    });
    return std::move(m_findings);
}

} // namespace himpun::calendar
