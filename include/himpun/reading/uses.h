// SPDX-License-Identifier: GPL-3.0-or-later
// What still names a unit or a person, and so keeps it in the office: whoever was added by mistake
// is named by nothing.
#pragma once

#include "himpun/service/workbench.h"

#include <string>
#include <vector>

namespace himpun::reading
{

struct Uses {
    bool isHead = false, isCoordinator = false; ///< of a person
    std::vector<std::string> positions;         ///< in a unit: the names of those who hold them
    std::vector<sop::ActorId> duties;           ///< of the SOP, each once
    std::vector<int> agreements;                ///< of a unit: their years
    std::vector<std::string> cycles;            ///< the titles of those that name it

    bool isNone() const { return *this == Uses{}; }
    bool operator==(const Uses &) const = default;
};

service::Outcome<Uses> usesOf(service::Workbench &bench, const workflow::UnitId &unit);
/// A person is named by a cycle that he was chosen for, and by one in which he did anything.
service::Outcome<Uses> usesOf(service::Workbench &bench, const workflow::OfficialId &official);

} // namespace himpun::reading
