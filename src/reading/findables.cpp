// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/findables.h"

#include "himpun/text/format.h"

#include <algorithm>
#include <set>

namespace himpun::reading
{

namespace
{

constexpr std::size_t latestCycles = 12; ///< whose sheets and indicators are found

class Finder
{
public:
    Finder(service::Workbench &bench, std::shared_ptr<const service::Office> office)
        : m_bench(bench),
          m_office(std::move(office)),
          m_today(calendar::WorkingCalendar(m_office->calendar).localDate(bench.now()))
    {
    }

    service::Outcome<std::vector<Findable>> run(std::vector<store::CycleRow> cycles)
    {
        std::ranges::stable_sort(cycles, std::greater(), &store::CycleRow::startedAt);
        for (const store::CycleRow &row : cycles)
            m_found.push_back({FindableKind::Cycle, row.title, text::period(row.period), row.id});
        if (cycles.size() > latestCycles)
            cycles.resize(latestCycles);
        for (const store::CycleRow &row : cycles) {
            const auto view = m_bench.view(row.id);
            if (!view)
                return base::fail(view.error());
            addSheets(*view);
        }
        addPeople();
        const auto ids = m_bench.sops();
        for (const sop::SopId &id : ids ? *ids : std::vector<sop::SopId>()) {
            const auto sop = m_bench.sop(id);
            if (sop)
                m_found.push_back(
                    {FindableKind::Sop, (*sop)->title, (*sop)->identity.agency, {}, {}, {}, id});
        }
        return std::move(m_found);
    }

private:
    void addSheets(const service::CycleView &view)
    {
        const workflow::Cycle &cycle = view.cycle;
        for (const workflow::UnitInCycle &unit : cycle.units) {
            const service::Unit *named = view.find(unit.unit);
            const std::string name = named ? named->name : unit.unit.text;
            m_found.push_back({FindableKind::Sheet, name, cycle.title, view.id, unit.unit});
            const service::Agreement *agreement =
                view.office->agreement(unit.unit, cycle.period.year);
            if (!agreement || !m_years.insert({unit.unit, cycle.period.year}).second)
                continue;
            for (const indicator::Indicator &one : agreement->form.indicators)
                m_found.push_back({FindableKind::Indicator,
                                   one.name,
                                   name + " · " + cycle.title,
                                   view.id,
                                   unit.unit,
                                   {},
                                   {},
                                   one.id.text});
        }
    }

    void addPeople()
    {
        for (const service::Official &official : m_office->officials) {
            const service::Position *position = official.positionOn(m_today);
            std::string detail = position ? position->title : std::string();
            if (official.nip)
                detail += (detail.empty() ? "" : " · ") + official.nip->formatted();
            m_found.push_back({FindableKind::Person, official.name, detail, {}, {}, official.id});
        }
    }

    service::Workbench &m_bench;
    std::shared_ptr<const service::Office> m_office;
    base::Date m_today;
    std::set<std::pair<workflow::UnitId, int>> m_years; ///< whose indicators are there already
    std::vector<Findable> m_found;
};

} // namespace

service::Outcome<std::vector<Findable>> findables(service::Workbench &bench)
{
    const auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    return Finder(bench, *office).run(*cycles);
}

} // namespace himpun::reading
