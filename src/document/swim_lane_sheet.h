// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of an SOP's sheet and what its rows say.
#pragma once

#include "fonts.h"

#include "himpun/document/swim_lane.h"
#include "swim_lane_routes.h"

#include <array>
#include <map>

namespace himpun::document
{

/// The columns of words; the lanes stand between Activity and Requirements.
enum SheetColumn { Number, Activity, Requirements, Time, Output, Remarks, SheetColumnCount };

struct SheetColumns {
    std::array<double, SheetColumnCount> left{}, width{};
    LaneGrid grid;
    std::vector<std::string> lanes;            ///< headings, in order
    std::map<std::string, std::size_t> laneOf; ///< by heading

    double right() const { return left[Remarks] + width[Remarks]; }
};

SheetColumns columnsFor(const sop::Sop &sop, const Box &printable);

/// The steps of one printed number.
struct PrintedRow {
    std::vector<std::size_t> steps;
    std::array<std::vector<WrappedLine>, SheetColumnCount> words;
    double height = 0;
};

inline constexpr double sheetPadding = 3;
inline const Style sheetStyle{7.5, false, false};
inline const Style sheetHeadStyle{7.5, true, false};

double symbolWidth(const SheetColumns &columns);
inline constexpr double symbolHeight = 22;
inline constexpr double leastBand = 42;   ///< height of a step's band
inline constexpr double endRoom = 26;     ///< more, for a review that ends the SOP
double bandHeight(const sop::Step &step); ///< at least

std::vector<PrintedRow> printedRows(const sop::Sop &sop, const SheetColumns &columns);

} // namespace himpun::document
