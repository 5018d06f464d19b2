// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/names.h"

namespace himpun::text
{

std::string Names::person(const workflow::OfficialId &official) const
{
    const auto found = officials.find(official);
    if (found == officials.end())
        return official.text;
    const PersonName &person = found->second;
    return person.position.empty() ? person.name : person.position + " (" + person.name + ')';
}

std::string Names::unit(const workflow::UnitId &unit) const
{
    const auto found = units.find(unit);
    return found == units.end() ? unit.text : found->second;
}

} // namespace himpun::text
