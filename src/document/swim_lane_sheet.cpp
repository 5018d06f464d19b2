// SPDX-License-Identifier: GPL-3.0-or-later
#include "swim_lane_sheet.h"

#include "himpun/text/format.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

std::string listed(const std::vector<std::string> &items)
{
    if (items.size() == 1)
        return items.front();
    std::string list;
    for (const std::string &item : items)
        list += (list.empty() ? "• " : "\n• ") + item;
    return list;
}

std::string wordsOf(const sop::Step &step, SheetColumn column)
{
    switch (column) {
    case Number: return step.no;
    case Activity: return step.activity;
    case Requirements: return listed(step.requirements);
    case Time: return text::duration(step.duration);
    case Output: return listed(step.outputs);
    case Remarks: return step.remarks;
    case SheetColumnCount: break;
    }
    return {};
}

/// What the steps of a row say, each thing once.
std::string wordsOf(const sop::Sop &sop, const std::vector<std::size_t> &steps, SheetColumn column)
{
    const std::string nothing = text::duration(calendar::Duration());
    std::vector<std::string> said;
    for (const std::size_t step : steps) {
        const std::string words = wordsOf(sop.steps[step], column);
        const bool empty = words.empty() || (column == Time && words == nothing);
        if (!empty && std::ranges::find(said, words) == said.end())
            said.push_back(words);
    }
    if (said.empty())
        return column == Time ? nothing : std::string();
    std::string all;
    for (const std::string &words : said)
        all += (all.empty() ? "" : "\n") + words;
    return all;
}

} // namespace

SheetColumns columnsFor(const sop::Sop &sop, const Box &printable)
{
    SheetColumns columns;
    for (const sop::Actor &actor : sop.actors) {
        if (columns.laneOf.emplace(actor.lane, columns.lanes.size()).second)
            columns.lanes.push_back(actor.lane);
    }
    const auto lanes = static_cast<double>(columns.lanes.size());
    constexpr double lanesShare = 0.42, widestLane = 78, loneLane = 130, numberWidth = 22;
    const double laneWidth = columns.lanes.size() == 1
                                 ? loneLane
                                 : std::min(printable.width * lanesShare / lanes, widestLane);
    const bool remarks =
        std::ranges::any_of(sop.steps, [](const sop::Step &step) { return !step.remarks.empty(); });
    const std::array<double, SheetColumnCount> weights{0, 37, 22, 12, 22, remarks ? 16.0 : 7.5};
    double total = 0;
    for (const double weight : weights)
        total += weight;
    const double words = printable.width - laneWidth * lanes - numberWidth;
    double x = printable.left;
    for (int i = 0; i < SheetColumnCount; ++i) {
        const auto column = static_cast<std::size_t>(i);
        columns.left[column] = x;
        columns.width[column] = i == Number ? numberWidth : words * weights[column] / total;
        x += columns.width[column];
        if (i == Activity) {
            columns.grid = {x, laneWidth, columns.lanes.size()};
            x += laneWidth * lanes;
        }
    }
    return columns;
}

double symbolWidth(const SheetColumns &columns)
{
    constexpr double widest = 38, share = 0.56;
    return std::min(widest, columns.grid.laneWidth * share);
}

double bandHeight(const sop::Step &step)
{
    return step.review && !step.next ? leastBand + endRoom : leastBand;
}

std::vector<PrintedRow> printedRows(const sop::Sop &sop, const SheetColumns &columns)
{
    std::vector<PrintedRow> rows;
    for (std::size_t i = 0; i < sop.steps.size(); ++i) {
        if (i == 0 || sop.steps[i].no.empty() || sop.steps[i].no != sop.steps[i - 1].no)
            rows.emplace_back();
        rows.back().steps.push_back(i);
    }
    const double line = heightOf(sheetStyle).line;
    for (PrintedRow &row : rows) {
        for (const std::size_t step : row.steps)
            row.height += bandHeight(sop.steps[step]);
        for (int i = 0; i < SheetColumnCount; ++i) {
            const auto column = static_cast<std::size_t>(i);
            row.words[column] = wrap(wordsOf(sop, row.steps, static_cast<SheetColumn>(i)),
                                     sheetStyle, columns.width[column] - 2 * sheetPadding);
            row.height = std::max(row.height, static_cast<double>(row.words[column].size()) * line
                                                  + 2 * sheetPadding);
        }
    }
    return rows;
}

} // namespace himpun::document
