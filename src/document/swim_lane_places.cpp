// SPDX-License-Identifier: GPL-3.0-or-later
#include "swim_lane_places.h"

#include "swim_lane_symbols.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

constexpr double height = 9;
constexpr double letterWidth = 3.5; // of each one after the first
constexpr double drop = 0.41;       // from the middle, of the step's symbol

} // namespace

bool Places::hasNeighbour(std::size_t lane, Side side) const
{
    if (m_grid.lanes == 1)
        return true; // its edge
    return side == Side::Left ? lane > 0 : lane + 1 < m_grid.lanes;
}

void Places::take(const Band &band, Side side, Slot slot)
{
    m_taken.insert({band.step, side, slot});
}

Place Places::find(const Band &band, Side first, const std::vector<Slot> &wanted)
{
    for (const Side side : {first, opposite(first)}) {
        for (const Slot slot : wanted) {
            if (hasNeighbour(band.lane, side) && m_taken.insert({band.step, side, slot}).second)
                return {side, slot};
        }
    }
    return {first, Slot::High};
}

Box Places::box(const Band &band, Side side, Slot slot, const std::string &letters) const
{
    const double wanted = offPageWidth + letterWidth * static_cast<double>(letters.size() - 1);
    const double width = std::min(wanted, band.symbol.width);
    double x = 0;
    if (m_grid.lanes > 1)
        x = m_grid.middleOf(side == Side::Left ? band.lane - 1 : band.lane + 1);
    else if (side == Side::Left)
        x = m_grid.left + loneLaneMargin / 2;
    else
        x = m_grid.left + m_grid.laneWidth - loneLaneMargin / 2;
    return {x - width / 2, y(band, slot) - height / 2, width, height};
}

double Places::y(const Band &band, Slot slot)
{
    switch (slot) {
    case Slot::Middle: return middle(band.symbol);
    case Slot::Low: return middle(band.symbol) + drop * band.symbol.height;
    case Slot::High: return middle(band.symbol) - drop * band.symbol.height;
    }
    return 0;
}

Point Places::entrance(const Box &box, Side side)
{
    return {side == Side::Left ? box.right() : box.left, middle(box)};
}

} // namespace himpun::document
