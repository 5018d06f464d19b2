// SPDX-License-Identifier: GPL-3.0-or-later
#include "swim_lane_symbols.h"

#include <algorithm>
#include <cmath>

namespace himpun::document
{

Symbol symbolOf(const sop::Sop &sop, std::size_t step)
{
    if (sop.steps[step].review)
        return Symbol::Decision;
    return step == 0 || !sop.steps[step].next ? Symbol::Terminator : Symbol::Process;
}

double reachAt(Symbol kind, const Box &box, double y)
{
    const double halfWidth = box.width / 2, halfHeight = box.height / 2;
    const double rise = std::abs(y - middle(box));
    switch (kind) {
    case Symbol::Process:
    case Symbol::OffPage: return halfWidth;
    case Symbol::Decision: return halfWidth * (1 - rise / halfHeight);
    case Symbol::Terminator: {
        const double radius = std::min(halfWidth, halfHeight);
        const double straight = std::max(0.0, rise - (halfHeight - radius));
        return halfWidth - radius + std::sqrt(std::max(0.0, radius * radius - straight * straight));
    }
    }
    return halfWidth;
}

} // namespace himpun::document
