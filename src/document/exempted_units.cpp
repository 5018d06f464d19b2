// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/format.h"

namespace himpun::document
{

namespace
{

/// The last one counts: a unit may have been let in again in between.
const workflow::Event *exemptionOf(const DataDocument &data, const workflow::UnitId &unit)
{
    const workflow::Event *last = nullptr;
    for (const workflow::Event &event : data.events) {
        const auto *fact = std::get_if<workflow::UnitExempted>(&event.fact);
        if (fact && fact->unit == unit)
            last = &event;
    }
    return last;
}

std::string sentence(const DataDocument &data, const workflow::UnitId &unit)
{
    const workflow::Event *event = exemptionOf(data, unit);
    if (!event)
        return say(Documents::tr("Dibebaskan dari siklus."));
    return say(Documents::tr("Dibebaskan dari siklus oleh %1 pada %2, karena: %3"),
               data.names.person(event->by), text::dateAndTime(event->at, data.zone),
               std::get<workflow::UnitExempted>(event->fact).reason);
}

} // namespace

KeyValues exemptedUnits(const DataDocument &data)
{
    KeyValues list;
    for (const workflow::UnitInCycle &unit : data.cycle.units) {
        if (unit.exempted)
            list.entries.push_back({data.names.unit(unit.unit), sentence(data, unit.unit)});
    }
    return list;
}

} // namespace himpun::document
