// SPDX-License-Identifier: GPL-3.0-or-later
// Where the symbols of other pages stand beside a step.
#pragma once

#include "swim_lane_tracks.h"

#include <set>
#include <tuple>

namespace himpun::document
{

enum class Slot { Middle, Low, High }; ///< where their line crosses the band

struct Place {
    Side side = Side::Right;
    Slot slot = Slot::Middle;
};

inline constexpr double offPageWidth = 12;

inline Side opposite(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

class Places
{
public:
    explicit Places(const LaneGrid &grid) : m_grid(grid) { }

    /// They stand in the middle of the next lane, where no symbol of this band is.
    bool hasNeighbour(std::size_t lane, Side side) const;

    void take(const Band &band, Side side, Slot slot); ///< something else goes in or out there
    /// A free one, \a first of all at that side; it is taken then.
    Place find(const Band &band, Side first, const std::vector<Slot> &wanted);

    Box box(const Band &band, Side side, Slot slot, const std::string &letters) const;
    static double y(const Band &band, Slot slot);
    /// Of \a box, which stands at \a side of its step.
    static Point entrance(const Box &box, Side side);

private:
    const LaneGrid &m_grid;
    std::set<std::tuple<std::size_t, Side, Slot>> m_taken;
};

} // namespace himpun::document
