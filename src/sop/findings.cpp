// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <algorithm>

namespace himpun::sop
{

namespace
{

/// A subject is read by people: a text of any length is shown by its beginning.
std::string shortened(std::string subject)
{
    constexpr std::size_t most = 200;
    if (subject.size() <= most)
        return subject;
    std::size_t end = most;
    while ((static_cast<unsigned char>(subject[end]) & 0xC0) == 0x80)
        --end; // not in the middle of a character
    return subject.substr(0, end) + "…";
}

} // namespace

void Findings::add(base::Place place, std::variant<base::JsonProblem, Problem> problem,
                   std::string subject)
{
    if (m_list.size() < maxFindings)
        m_list.push_back({std::move(place), problem, shortened(std::move(subject))});
}

std::vector<Finding> Findings::take()
{
    std::stable_sort(m_list.begin(), m_list.end(), [](const Finding &a, const Finding &b) {
        return a.place.line < b.place.line;
    });
    return std::move(m_list);
}

} // namespace himpun::sop
