// SPDX-License-Identifier: GPL-3.0-or-later
#include "swim_lane_routes.h"

#include "fonts.h"
#include "swim_lane_places.h"
#include "swim_lane_symbols.h"
#include "swim_lane_tracks.h"

#include <algorithm>
#include <cmath>

namespace himpun::document
{

namespace
{

constexpr double trackInset = 4;   // of the tracks above and below a band
constexpr double entryRise = 0.32; // of the symbol's height: what comes in from the side
constexpr double labelWidth = 4.6;

class Router
{
public:
    Router(const RouteTask &task, SwimLanePage &page)
        : m_task(task), m_page(page), m_places(task.grid)
    {
        for (std::size_t i = 0; i < task.bands.size(); ++i)
            m_bandOf[task.bands[i].step] = i;
    }

    void run()
    {
        for (const Band &band : m_task.bands)
            planBack(band);
        for (const Band &band : m_task.bands)
            planNext(band);
        for (const Band &band : m_task.bands)
            planArrival(band);
        giveOutTracks(m_trunks, m_task.grid, m_task.bands.front().symbol.width);
        for (const Band &band : m_task.bands) {
            drawBack(band);
            drawNext(band);
            drawArrival(band);
        }
    }

private:
    const sop::Step &step(const Band &band) const { return m_task.sop.steps[band.step]; }
    const Band *onPage(std::size_t target) const
    {
        const auto found = m_bandOf.find(target);
        return found == m_bandOf.end() ? nullptr : &m_task.bands[found->second];
    }
    std::optional<std::size_t> nextOf(const Band &band) const
    {
        const auto &next = step(band).next;
        return next ? std::optional(m_task.sop.indexOf(*next)) : std::nullopt;
    }
    std::vector<std::size_t> returnsOf(const Band &band) const
    {
        std::vector<std::size_t> targets;
        if (step(band).review) {
            for (const sop::StepId &target : step(band).review->returnTo)
                targets.push_back(m_task.sop.indexOf(target));
        }
        return targets;
    }
    bool isLast(const Band &band) const { return &band == &m_task.bands.back(); }
    bool isFirst(const Band &band) const { return &band == &m_task.bands.front(); }

    static double entryY(const Band &band)
    {
        return middle(band.symbol) - entryRise * band.symbol.height;
    }
    static double leaveY(const Band &band) { return band.bottom - trackInset; }
    static double enterY(const Band &band) { return band.top + trackInset; }

    double edge(const Band &band, Side side, double y) const
    {
        const Symbol kind = symbolOf(m_task.sop, band.step);
        const double reach = reachAt(kind, band.symbol, y);
        return centre(band.symbol) + (side == Side::Left ? -reach : reach);
    }

    Side towards(std::size_t from, double lane) const
    {
        if (lane < static_cast<double>(from))
            return Side::Left;
        if (lane > static_cast<double>(from))
            return Side::Right;
        return from + 1 < m_task.grid.lanes || from == 0 ? Side::Right : Side::Left;
    }

    // What is returned: one line out of the side, a trunk, and from there to every target.

    void planBack(const Band &band)
    {
        const std::vector<std::size_t> targets = returnsOf(band);
        if (targets.empty())
            return;
        double lanes = 0;
        bool offPage = false;
        for (const std::size_t target : targets) {
            lanes += static_cast<double>(laneOf(target));
            offPage = offPage || !onPage(target);
        }
        Side side = towards(band.lane, lanes / static_cast<double>(targets.size()));
        if (offPage && !m_places.hasNeighbour(band.lane, side))
            side = opposite(side);
        m_backSide[band.step] = side;
        m_places.take(band, side, Slot::Middle);
        Trunk trunk{band.lane, side, middle(band.symbol), middle(band.symbol)};
        bool needed = false;
        for (const std::size_t target : targets) {
            if (const Band *there = onPage(target)) {
                needed = true;
                stretch(trunk, entryY(*there));
            }
        }
        if (needed)
            m_backTrunk[band.step] = addTrunk(trunk);
    }

    void drawBack(const Band &band)
    {
        const std::vector<std::size_t> targets = returnsOf(band);
        if (targets.empty())
            return;
        const Side side = m_backSide[band.step];
        const Point out{edge(band, side, middle(band.symbol)), middle(band.symbol)};
        std::vector<std::string> letters;
        std::optional<std::size_t> elsewhere;
        for (const std::size_t target : targets) {
            const Band *there = onPage(target);
            if (!there) {
                letters.push_back(m_task.letters.at(target));
                elsewhere = elsewhere.value_or(target);
                continue;
            }
            const double x = m_trunks[m_backTrunk[band.step]].x;
            add(band, target, true, {out, {x, out.y}, {x, entryY(*there)}, sideOf(*there, x)});
        }
        if (elsewhere) {
            std::ranges::sort(letters);
            std::string list;
            for (const std::string &letter : letters)
                list += (list.empty() ? "" : ",") + letter;
            const Box box = m_places.box(band, side, Slot::Middle, list);
            m_page.symbols.push_back({Symbol::OffPage, std::nullopt, box, list});
            add(band, *elsewhere, true, {out, Places::entrance(box, side)});
        }
        labelBeside("T", band, side);
    }

    // What goes on.

    void planNext(const Band &band)
    {
        const auto next = nextOf(band);
        if (!next)
            return;
        const Band *there = onPage(*next);
        if (!there) {
            if (!isLast(band))
                m_nextPlace[band.step] =
                    m_places.find(band, quietSide(band), {Slot::Middle, Slot::Low, Slot::High});
            return;
        }
        if (follows(band, *there))
            return;
        Trunk trunk{band.lane, nextSide(band, *there), leaveY(band), leaveY(band)};
        stretch(trunk, isBelow(band, *there) ? enterY(*there) : entryY(*there));
        m_nextTrunk[band.step] = addTrunk(trunk);
    }

    void drawNext(const Band &band)
    {
        const Point out{centre(band.symbol), band.symbol.bottom()};
        const auto next = nextOf(band);
        if (!next) {
            drawEnd(band, out);
            return;
        }
        const Band *there = onPage(*next);
        if (!there) {
            drawNextPage(band, *next, out);
            return;
        }
        const Point in{centre(there->symbol), there->symbol.top};
        if (follows(band, *there) && out.x == in.x) {
            add(band, *next, false, {out, in});
        } else if (follows(band, *there)) {
            add(band, *next, false, {out, {out.x, leaveY(band)}, {in.x, leaveY(band)}, in});
        } else {
            const double x = m_trunks[m_nextTrunk[band.step]].x;
            std::vector<Point> points{out, {out.x, leaveY(band)}, {x, leaveY(band)}};
            if (isBelow(band, *there))
                points.insert(points.end(), {{x, enterY(*there)}, {in.x, enterY(*there)}, in});
            else
                points.insert(points.end(), {{x, entryY(*there)}, sideOf(*there, x)});
            add(band, *next, false, std::move(points));
        }
        labelBelow(band);
    }

    void drawEnd(const Band &band, const Point &out)
    {
        if (!band.end)
            return;
        m_page.symbols.push_back({Symbol::Terminator, step(band).id, *band.end});
        add(band, band.step, false, {out, {out.x, band.end->top}});
        labelBelow(band);
    }

    void drawNextPage(const Band &band, std::size_t next, const Point &out)
    {
        const std::string &letter = m_task.letters.at(next);
        if (isLast(band)) {
            const Box box{out.x - offPageWidth / 2, band.bottom + 4, offPageWidth, 13};
            m_page.symbols.push_back({Symbol::OffPage, std::nullopt, box, letter});
            add(band, next, false, {out, {out.x, box.top}});
            labelBelow(band);
            return;
        }
        const auto [side, slot] = m_nextPlace[band.step];
        const Box box = m_places.box(band, side, slot, letter);
        const double y = Places::y(band, slot);
        m_page.symbols.push_back({Symbol::OffPage, std::nullopt, box, letter});
        add(band, next, false, {{edge(band, side, y), y}, Places::entrance(box, side)});
        if (step(band).review)
            labelBeside("Y", band, side);
    }

    // What comes from another page.

    void planArrival(const Band &band)
    {
        if (m_task.letters.contains(band.step) && !isFirst(band))
            m_arrivalPlace[band.step] =
                m_places.find(band, quietSide(band), {Slot::Low, Slot::Middle, Slot::High});
    }

    void drawArrival(const Band &band)
    {
        const auto letter = m_task.letters.find(band.step);
        if (letter == m_task.letters.end())
            return;
        if (isFirst(band)) {
            const Point in{centre(band.symbol), band.symbol.top};
            const Box box{in.x - offPageWidth / 2, band.top - offPageRoom + 4, offPageWidth, 13};
            m_page.symbols.push_back({Symbol::OffPage, std::nullopt, box, letter->second});
            add(band, band.step, false, {{in.x, box.bottom()}, in});
            return;
        }
        const auto [side, slot] = m_arrivalPlace[band.step];
        const Box box = m_places.box(band, side, slot, letter->second);
        const double y = Places::y(band, slot);
        m_page.symbols.push_back({Symbol::OffPage, std::nullopt, box, letter->second});
        add(band, band.step, false, {Places::entrance(box, side), {edge(band, side, y), y}});
    }

    // Places and tracks.

    std::size_t laneOf(std::size_t target) const
    {
        const sop::Actor *actor = m_task.sop.find(m_task.sop.steps[target].actor);
        return m_task.lanes.at(actor->lane);
    }
    bool follows(const Band &band, const Band &there) const { return &there == &band + 1; }
    bool isBelow(const Band &band, const Band &there) const { return &there > &band; }

    /// Where the return does not leave.
    Side quietSide(const Band &band) const
    {
        const auto back = m_backSide.find(band.step);
        return back == m_backSide.end() ? Side::Right : opposite(back->second);
    }

    /// A return keeps its side for itself where it can.
    Side nextSide(const Band &band, const Band &there) const
    {
        return step(band).review ? quietSide(band)
                                 : towards(band.lane, static_cast<double>(there.lane));
    }

    static void stretch(Trunk &trunk, double y)
    {
        trunk.from = std::min(trunk.from, y);
        trunk.to = std::max(trunk.to, y);
    }
    std::size_t addTrunk(const Trunk &trunk)
    {
        m_trunks.push_back(trunk);
        return m_trunks.size() - 1;
    }

    Point sideOf(const Band &band, double x) const
    {
        const Side side = x < centre(band.symbol) ? Side::Left : Side::Right;
        return {edge(band, side, entryY(band)), entryY(band)};
    }

    // Lines and their labels.

    void add(const Band &band, std::size_t target, bool back, std::vector<Point> points)
    {
        points.erase(std::unique(points.begin(), points.end()), points.end());
        m_page.connectors.push_back(
            {step(band).id, m_task.sop.steps[target].id, back, std::move(points)});
    }

    void label(const char *text, double left, double top)
    {
        m_page.connectors.back().label = text;
        m_page.connectors.back().labelBox = {left, top, labelWidth, connectorLabelStyle.size};
    }

    /// Below the line that leaves at the side; inside the diamond where another line runs too close
    /// by.
    void labelBeside(const char *text, const Band &band, Side side)
    {
        const double corner = side == Side::Left ? band.symbol.left : band.symbol.right();
        const bool narrow = std::ranges::any_of(m_trunks, [&](const Trunk &trunk) {
            return trunk.lane == band.lane && trunk.side == side
                   && std::abs(trunk.x - corner) < labelWidth + 1.5;
        });
        const double away = narrow ? -labelWidth - band.symbol.width * 0.14 : 1;
        label(text, side == Side::Left ? corner - away - labelWidth : corner + away,
              middle(band.symbol) + (narrow ? -connectorLabelStyle.size / 2 : 1));
    }

    /// On the side the return does not take.
    void labelBelow(const Band &band)
    {
        if (!step(band).review)
            return;
        const auto back = m_backSide.find(band.step);
        const bool left = back != m_backSide.end() && back->second == Side::Right;
        const double x = centre(band.symbol) + (left ? -labelWidth - 2 : 2);
        label("Y", x, band.symbol.bottom() - 0.5);
    }

    const RouteTask &m_task;
    SwimLanePage &m_page;
    Places m_places;
    std::map<std::size_t, std::size_t> m_bandOf;
    std::map<std::size_t, Side> m_backSide;
    std::map<std::size_t, std::size_t> m_backTrunk, m_nextTrunk;
    std::map<std::size_t, Place> m_nextPlace, m_arrivalPlace;
    std::vector<Trunk> m_trunks;
};

} // namespace

void route(const RouteTask &task, SwimLanePage &page)
{
    Router(task, page).run();
}

} // namespace himpun::document
