// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/uses.h"

#include <algorithm>
#include <functional>

namespace himpun::reading
{

namespace
{

using workflow::OfficialId;

bool names(const std::vector<OfficialId> &people, const OfficialId &official)
{
    return std::ranges::find(people, official) != people.end();
}

bool names(const workflow::Task &task, const OfficialId &official)
{
    return names(task.reassignedTo, official) || names(task.preparedBy, official)
           || (task.delegation && task.delegation->to == official);
}

bool names(const workflow::Cycle &cycle, const OfficialId &official)
{
    return cycle.isCoordinator(official)
           || std::ranges::any_of(cycle.assignments,
                                  [&](const workflow::Assignment &assignment) {
                                      return names(assignment.officials, official);
                                  })
           || std::ranges::any_of(
               cycle.tasks, [&](const workflow::Task &task) { return names(task, official); });
}

bool didSomething(const std::vector<store::Recorded> &history, const OfficialId &official)
{
    return std::ranges::any_of(
        history, [&](const store::Recorded &recorded) { return recorded.event.by == official; });
}

void addDuty(Uses &uses, const sop::ActorId &actor)
{
    if (std::ranges::find(uses.duties, actor) == uses.duties.end())
        uses.duties.push_back(actor);
}

Uses usesIn(const service::Office &office, const workflow::UnitId &unit)
{
    Uses uses;
    for (const service::Official &official : office.officials) {
        if (std::ranges::find(official.positions, unit, &service::Position::unit)
            != official.positions.end())
            uses.positions.push_back(official.name);
    }
    for (const workflow::Assignment &assignment : office.assignments) {
        if (assignment.unit == unit)
            addDuty(uses, assignment.actor);
    }
    for (const service::Agreement &agreement : office.agreements) {
        if (agreement.unit == unit)
            uses.agreements.push_back(agreement.year);
    }
    return uses;
}

Uses usesIn(const service::Office &office, const OfficialId &official)
{
    Uses uses;
    uses.isHead = office.head == official;
    uses.isCoordinator = names(office.coordinators, official);
    for (const workflow::Assignment &assignment : office.assignments) {
        if (names(assignment.officials, official))
            addDuty(uses, assignment.actor);
    }
    return uses;
}

/// Whether a cycle names what is asked for; it may have to read what happened in it.
using IsNamed = std::function<service::Outcome<bool>(const service::CycleView &view)>;

service::Outcome<Uses> withCycles(service::Workbench &bench, Uses uses, const IsNamed &isNamed)
{
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    for (const store::CycleRow &row : *cycles) {
        const auto view = bench.view(row.id);
        if (!view)
            return base::fail(view.error());
        const auto named = isNamed(*view);
        if (!named)
            return base::fail(named.error());
        if (*named)
            uses.cycles.push_back(row.title);
    }
    return uses;
}

} // namespace

service::Outcome<Uses> usesOf(service::Workbench &bench, const workflow::UnitId &unit)
{
    const auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    return withCycles(bench, usesIn(**office, unit),
                      [&](const service::CycleView &view) -> service::Outcome<bool> {
                          return view.cycle.find(unit) != nullptr;
                      });
}

service::Outcome<Uses> usesOf(service::Workbench &bench, const OfficialId &official)
{
    const auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    return withCycles(bench, usesIn(**office, official),
                      [&](const service::CycleView &view) -> service::Outcome<bool> {
                          if (names(view.cycle, official))
                              return true;
                          const auto history = bench.history(view.id);
                          if (!history)
                              return base::fail(history.error());
                          return didSomething(*history, official);
                      });
}

} // namespace himpun::reading
