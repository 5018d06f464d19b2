// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an SOP's sheet: the same on paper, in an image file and on the screen.
#pragma once

#include "himpun/document/swim_lane.h"

#include <map>
#include <string>

class QPainter;

namespace himpun::document
{

/// How far a step of a cycle under way is.  Each has a shape and a colour of its own.
enum class Progress { Done, Open, Late, Returned };

struct StepMark {
    Progress progress = Progress::Open;
    int round = 1;      ///< the furthest one; shown from the second one on
    int firstRound = 1; ///< of the unit that is least far
    int units = 0;      ///< how many are at this step now; 0: it is the whole office's
    bool operator==(const StepMark &) const = default;
};

using TokenMarks = std::map<sop::StepId, StepMark>; ///< steps that have nothing to show are absent

/// "#rrggbb"
struct SwimLaneColours {
    std::string ink = "#000000";
    std::string paper = "#ffffff";
    std::string head = "#e9edf2";
    std::string done = "#2e7d32";
    std::string open = "#1565c0";
    std::string late = "#c62828";
    std::string returned = "#d35400";
};

/// One page; a unit of the painter is one point.
void paint(QPainter &painter, const SwimLane &drawing, std::size_t page,
           const TokenMarks &marks = {}, const SwimLaneColours &colours = {});

} // namespace himpun::document
