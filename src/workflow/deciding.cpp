// SPDX-License-Identifier: GPL-3.0-or-later
#include "deciding.h"

#include <algorithm>

namespace himpun::workflow
{

Deciding::Deciding(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                   const Cycle &cycle, const Request &request)
    : m_sop(sop), m_calendar(calendar), m_cycle(cycle), m_by(request.by), m_at(request.at)
{
}

Moves Deciding::leaving(const Task &task) const
{
    Router router = routerOn(m_cycle);
    router.leave(task);
    return router.take();
}

Moves Deciding::sendingBack(const Task *from, const sop::StepId &target,
                            const std::vector<UnitId> &units,
                            const std::optional<sop::StepId> &straightTo) const
{
    Router router = routerOn(m_cycle);
    router.sendBack(from, target, units, straightTo);
    return router.take();
}

Cycle Deciding::after(const Fact &fact) const
{
    return evolve(m_cycle, Event{{}, m_by, m_at, fact, {}}, m_sop);
}

bool Deciding::takePart(const std::vector<CellRemark> &remarks) const
{
    return std::ranges::all_of(remarks, [&](const CellRemark &remark) {
        const UnitInCycle *unit = m_cycle.find(remark.unit);
        return unit && !unit->exempted;
    });
}

base::Result<std::vector<UnitId>, Refusal> Deciding::chosenUnits(
    const std::vector<UnitId> &units) const
{
    if (units.empty())
        return refuse(RefusalCode::UnitsMissing);
    std::vector<UnitId> chosen; // in the cycle's order, each once
    for (const UnitId &unit : activeUnits(m_cycle)) {
        if (std::ranges::find(units, unit) != units.end())
            chosen.push_back(unit);
    }
    const bool allKnown = std::ranges::all_of(
        units, [&](const UnitId &unit) { return std::ranges::find(chosen, unit) != chosen.end(); });
    if (!allKnown)
        return refuse(RefusalCode::UnknownUnit);
    return chosen;
}

} // namespace himpun::workflow
