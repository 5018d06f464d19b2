// SPDX-License-Identifier: GPL-3.0-or-later
// Lines up and down beside the symbols of a lane, kept apart from each other.
#pragma once

#include "swim_lane_routes.h"

namespace himpun::document
{

enum class Side { Left, Right };

/// One lane has no neighbour; it keeps its edges for symbols of other pages.
inline constexpr double loneLaneMargin = 18;

/// A stretch of a line beside the symbols of a lane.
struct Trunk {
    std::size_t lane = 0;
    Side side = Side::Right;
    double from = 0, to = 0; ///< downwards
    double x = 0;            ///< given out by giveOutTracks()
};

/// Short ones go next to the symbols, long ones outside; a track holds all that do not meet.
void giveOutTracks(std::vector<Trunk> &trunks, const LaneGrid &grid, double symbolWidth);

} // namespace himpun::document
