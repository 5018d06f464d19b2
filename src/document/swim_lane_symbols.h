// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/document/swim_lane.h"

namespace himpun::document
{

inline const Style connectorLabelStyle{6.5, true, false}; ///< "Y", "T"

Symbol symbolOf(const sop::Sop &sop, std::size_t step);

/// From the centre of a symbol to its outline, sideways, at height \a y.
double reachAt(Symbol kind, const Box &box, double y);

inline double middle(const Box &box)
{
    return box.top + box.height / 2;
}
inline double centre(const Box &box)
{
    return box.left + box.width / 2;
}

} // namespace himpun::document
