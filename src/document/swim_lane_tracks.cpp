// SPDX-License-Identifier: GPL-3.0-or-later
#include "swim_lane_tracks.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

constexpr double apart = 3;       // of two lines on one track
constexpr double labelRoom = 6.5; // between a symbol and the first track

bool meet(const Trunk *a, const Trunk *b)
{
    return a->from < b->to + apart && b->from < a->to + apart;
}

double trackX(const LaneGrid &grid, double symbolWidth, const Trunk &trunk, std::size_t track,
              std::size_t tracks)
{
    double room = (grid.laneWidth - symbolWidth) / 2;
    if (grid.lanes == 1)
        room -= loneLaneMargin;
    const auto count = static_cast<double>(tracks);
    const bool wide = (room - labelRoom) / count >= apart / 2;
    const double first = wide ? labelRoom : room / (count + 1);
    const double out =
        symbolWidth / 2 + first + (room - first) * static_cast<double>(track) / count;
    return grid.middleOf(trunk.lane) + (trunk.side == Side::Left ? -out : out);
}

/// All of one side of one lane.
void giveOut(std::vector<Trunk *> trunks, const LaneGrid &grid, double symbolWidth)
{
    std::ranges::stable_sort(trunks, {},
                             [](const Trunk *trunk) { return trunk->to - trunk->from; });
    std::vector<std::vector<const Trunk *>> tracks;
    std::vector<std::size_t> trackOf;
    for (const Trunk *trunk : trunks) {
        const auto free = std::ranges::find_if(tracks, [&](const auto &track) {
            return std::ranges::none_of(track,
                                        [&](const Trunk *other) { return meet(trunk, other); });
        });
        trackOf.push_back(static_cast<std::size_t>(free - tracks.begin()));
        if (free == tracks.end())
            tracks.emplace_back();
        tracks[trackOf.back()].push_back(trunk);
    }
    for (std::size_t i = 0; i < trunks.size(); ++i)
        trunks[i]->x = trackX(grid, symbolWidth, *trunks[i], trackOf[i], tracks.size());
}

} // namespace

void giveOutTracks(std::vector<Trunk> &trunks, const LaneGrid &grid, double symbolWidth)
{
    std::map<std::pair<std::size_t, Side>, std::vector<Trunk *>> sides;
    for (Trunk &trunk : trunks)
        sides[{trunk.lane, trunk.side}].push_back(&trunk);
    for (const auto &[side, together] : sides)
        giveOut(together, grid, symbolWidth);
}

} // namespace himpun::document
