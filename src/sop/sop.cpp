// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/sop/sop.h"

#include <algorithm>
#include <cassert>

namespace himpun::sop
{

const Step *Sop::find(const StepId &wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

std::size_t Sop::indexOf(const StepId &wanted) const
{
    const Step *found = find(wanted);
    assert(found);
    return static_cast<std::size_t>(found - steps.data());
}

const Actor *Sop::find(const ActorId &wanted) const
{
    const auto found = std::ranges::find(actors, wanted, &Actor::id);
    return found == actors.end() ? nullptr : &*found;
}

const Section *Sop::sectionOf(const StepId &wanted) const
{
    const std::size_t index = indexOf(wanted);
    const auto found = std::ranges::find_if(
        sections, [index](const Section &section) { return section.contains(index); });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace himpun::sop
