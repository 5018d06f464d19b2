// SPDX-License-Identifier: GPL-3.0-or-later
// An SOP as its official sheet (PermenPANRB 35/2012): one column for each lane, one row for each
// printed number, the five symbols, and the lines between them.
//
// Everything has its place here, in points; swim_lane_painter.h paints it on paper and on screen,
// and a test can measure it.
#pragma once

#include "himpun/document/layout.h"
#include "himpun/sop/sop.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::document
{

/// Four of the five symbols; the fifth is the arrow.
enum class Symbol {
    Terminator, ///< the first step, and where the SOP ends
    Process,
    Decision,
    OffPage ///< goes on at the same letter on another page
};

struct PlacedSymbol {
    Symbol kind = Symbol::Process;
    /// Whose it is.  A review that ends the SOP has its Decision and a Terminator below it.
    std::optional<sop::StepId> step; ///< empty: OffPage
    Box box;
    std::string text = {}; ///< the letters of OffPage; nothing else says anything
};

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point &) const = default;
};

/// From a step to the next one ("Y" where it is a review), or back from a review ("T").  At the end
/// of a page it leads to an OffPage symbol, or comes from one.
struct Connector {
    sop::StepId from, to;
    bool back = false;
    std::vector<Point> points; ///< every stretch is horizontal or vertical; the arrow is at the end
    std::string label = {};
    Box labelBox = {};
};

/// The head of a column, written upwards where the lane is too narrow for its words.
struct LaneHeading {
    Box box;
    std::vector<std::string> lines;
    Style style = {};
    bool upright = false;
};

struct SwimLanePage {
    LaidOutPage sheet; ///< grid and words
    std::vector<LaneHeading> headings;
    std::vector<PlacedSymbol> symbols;
    std::vector<Connector> connectors;
};

struct SwimLane {
    double width = 0, height = 0; ///< of the paper
    Box printable;
    std::vector<SwimLanePage> pages;
};

struct SwimLaneOptions {
    Page page{Paper::A4, Orientation::Landscape};
    bool paged = true;     ///< false: one page, as high as it takes, for a screen
    bool identity = false; ///< with the identity block (bagian identitas) on a page in front
};

/// Reviews are decisions; the first step and the last are terminators.  Steps that share a printed
/// number share a row.  No line crosses a symbol, and two lines share a stretch only where they
/// come from the same step or lead to the same one.  Needs a QGuiApplication for its fonts.
SwimLane layOut(const sop::Sop &sop, const SwimLaneOptions &options = {});

} // namespace himpun::document
