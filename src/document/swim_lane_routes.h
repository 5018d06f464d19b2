// SPDX-License-Identifier: GPL-3.0-or-later
// The lines between the symbols of one page.
//
// Every step has a band of its own, and its symbol is the only one in it.  So a line runs freely
// along the middle of a band, between two bands, or beside the symbols of a lane:
//
//     between bands    one track below a band for what leaves its step, one above it for what
//                      enters; never both on one line, so that only kin meet there
//     beside a lane    a line up or down over several bands; lines that would run side by side get
//                      tracks of their own
//     across a band    at the middle for what a review returns, above it for what comes in from the
//                      side, below it for what comes in from another page
#pragma once

#include "himpun/document/swim_lane.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace himpun::document
{

/// One step on the page.
struct Band {
    std::size_t step = 0; ///< index into Sop::steps
    std::size_t lane = 0;
    double top = 0, bottom = 0;
    Box symbol;
    std::optional<Box> end; ///< of the terminator below a review that ends the SOP
};

struct LaneGrid {
    double left = 0, laneWidth = 0;
    std::size_t lanes = 0;

    double leftOf(std::size_t lane) const { return left + laneWidth * static_cast<double>(lane); }
    double middleOf(std::size_t lane) const { return leftOf(lane) + laneWidth / 2; }
};

/// The letter of every step that something comes to from another page.
using OffPageLetters = std::map<std::size_t, std::string>;

struct RouteTask {
    const sop::Sop &sop;
    LaneGrid grid;
    std::map<std::string, std::size_t> lanes; ///< by heading
    std::vector<Band> bands;                  ///< of this page, downwards
    const OffPageLetters &letters;
};

/// Room kept free above the first band and below the last one for symbols of other pages.
inline constexpr double offPageRoom = 24;

/// Adds symbols of other pages and all connectors to \a page.
void route(const RouteTask &task, SwimLanePage &page);

} // namespace himpun::document
