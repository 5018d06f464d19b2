// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/office.h"

#include "himpun/indicator/read.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

template <class List, class Matches>
auto firstWhere(const List &list, Matches matches) -> const typename List::value_type *
{
    const auto found = std::ranges::find_if(list, matches);
    return found == list.end() ? nullptr : &*found;
}

bool isNeeded(const sop::Sop &sop, const sop::ActorId &actor, sop::Scope scope)
{
    return std::ranges::any_of(sop.steps, [&](const sop::Step &step) {
        return step.actor == actor && step.scope == scope;
    });
}

} // namespace

bool Position::isHeldOn(base::Date date) const
{
    return (!from || *from <= date) && (!to || date <= *to);
}

const Position *Official::positionOn(base::Date date) const
{
    const Position *last = nullptr;
    for (const Position &position : positions) {
        if (position.isHeldOn(date))
            last = &position;
    }
    return last;
}

const Unit *Office::find(const workflow::UnitId &unit) const
{
    return firstWhere(units, [&](const Unit &each) { return each.id == unit; });
}

const Official *Office::find(const workflow::OfficialId &official) const
{
    return firstWhere(officials, [&](const Official &each) { return each.id == official; });
}

const Agreement *Office::agreement(const workflow::UnitId &unit, int year) const
{
    return firstWhere(
        agreements, [&](const Agreement &each) { return each.unit == unit && each.year == year; });
}

std::vector<workflow::UnitForm> formsFor(const Office &office, const calendar::Period &period)
{
    std::vector<workflow::UnitForm> forms;
    for (const Unit &unit : office.units) {
        if (const Agreement *agreement = office.agreement(unit.id, period.year))
            forms.push_back({unit.id, indicator::digestOf(agreement->form)});
    }
    return forms;
}

std::vector<workflow::Assignment> assignmentsFor(const Office &office, const sop::Sop &sop,
                                                 const std::vector<workflow::UnitForm> &units)
{
    std::vector<workflow::Assignment> found;
    const auto take = [&](const sop::ActorId &actor, const std::optional<workflow::UnitId> &unit) {
        const auto *assignment = firstWhere(office.assignments, [&](const auto &each) {
            return each.actor == actor && each.unit == unit;
        });
        if (assignment)
            found.push_back(*assignment);
    };
    for (const sop::Actor &actor : sop.actors) {
        if (isNeeded(sop, actor.id, sop::Scope::Office))
            take(actor.id, std::nullopt);
        if (!isNeeded(sop, actor.id, sop::Scope::Unit))
            continue;
        for (const workflow::UnitForm &form : units)
            take(actor.id, form.unit);
    }
    return found;
}

} // namespace himpun::service
