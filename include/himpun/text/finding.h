// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file somebody wrote by hand, in words: "baris 12 (/steps/2/actor): …".
#pragma once

#include "himpun/base/json_node.h"
#include "himpun/sop/load.h"

#include <string>
#include <variant>

namespace himpun::text
{

/// What is wrong and how to mend it; \a subject as base::Finding explains.
std::string sentence(base::JsonProblem problem, const std::string &subject);
std::string sentence(sop::Problem problem, const std::string &subject);

std::string place(const base::Place &place); ///< "baris 12 (/steps/2/actor)"

template <class Problem>
std::string sentence(const base::Finding<Problem> &finding)
{
    return place(finding.place) + ": " + sentence(finding.problem, finding.subject);
}

template <class... Problems>
std::string sentence(const base::Finding<std::variant<Problems...>> &finding)
{
    return place(finding.place) + ": "
           + std::visit([&](auto problem) { return sentence(problem, finding.subject); },
                        finding.problem);
}

/// A doubt about an SOP that is otherwise fine: "catatan pada actor (disimpulkan): …".
std::string sentence(const sop::Doubt &doubt);

} // namespace himpun::text
