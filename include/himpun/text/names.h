// SPDX-License-Identifier: GPL-3.0-or-later
// What the people and units of an office are called, for sentences about them.
#pragma once

#include "himpun/workflow/ids.h"

#include <map>
#include <string>

namespace himpun::text
{

struct PersonName {
    std::string name;     ///< "Sri Wahyuni"
    std::string position; ///< "Kabid Perdagangan"; may be empty

    bool operator==(const PersonName &) const = default;
};

struct Names {
    std::map<workflow::OfficialId, PersonName> officials;
    std::map<workflow::UnitId, std::string> units;

    /// "Kabid Perdagangan (Sri Wahyuni)"; somebody unknown is called by his id.
    std::string person(const workflow::OfficialId &official) const;
    std::string unit(const workflow::UnitId &unit) const;

    bool operator==(const Names &) const = default;
};

} // namespace himpun::text
