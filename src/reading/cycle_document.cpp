// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/cycle_document.h"

#include "himpun/text/trouble.h"

namespace himpun::reading
{

namespace
{

using service::CycleView;
using service::Outcome;

document::Letterhead letterheadOf(const service::Office &office)
{
    const service::Letterhead &head = office.letterhead;
    std::string contact = head.address;
    for (const std::string &part : {head.phone, head.email, head.website}) {
        if (!part.empty())
            contact += contact.empty() ? part : " · " + part;
    }
    return {head.lines, contact};
}

Outcome<document::UnitData> gatherUnit(service::Workbench &bench, const CycleView &view,
                                       const workflow::UnitId &unit)
{
    auto sheet = bench.sheet(view.id, unit);
    if (!sheet)
        return base::fail(sheet.error());
    auto earlier = bench.earlierPeriods(unit, view.cycle.period);
    if (!earlier)
        return base::fail(earlier.error());
    const service::Unit *known = view.find(unit);
    return document::UnitData{unit, known ? known->shortName : std::string(),
                              std::move(sheet->form), std::move(sheet->submitted),
                              std::move(earlier->actuals)};
}

Outcome<document::DataDocument> gather(service::Workbench &bench, const workflow::CycleId &cycle)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    const auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    const auto compiled = bench.compilation(cycle);
    if (!compiled)
        return base::fail(compiled.error());

    const service::Office &office = *view->office;
    document::DataDocument data;
    data.letterhead = letterheadOf(office);
    data.place = office.place;
    data.head = office.head;
    data.sop = *view->sop;
    data.cycle = view->cycle;
    for (const store::Recorded &recorded : *history)
        data.events.push_back(recorded.event);
    data.names = text::namesOf(*view, view->cycle.lastEventAt);
    for (const service::Official &official : view->officials()) {
        if (official.nip)
            data.nips[official.id] = official.nip->formatted();
    }
    data.zone = office.calendar.zone;
    for (const workflow::UnitInCycle &unit : view->cycle.units) {
        if (unit.exempted)
            continue;
        auto gathered = gatherUnit(bench, *view, unit.unit);
        if (!gathered)
            return base::fail(gathered.error());
        data.units.push_back(std::move(*gathered));
    }
    data.cap = office.policies.cap;
    data.rating = office.policies.rating;
    data.data = *compiled;
    return data;
}

} // namespace

Outcome<SoundDocument> soundDocument(service::Workbench &bench, const workflow::CycleId &cycle,
                                     const store::Progress &progress, const store::Cancel *cancel)
{
    // Somebody may be writing: what is verified after it was gathered includes it.
    auto data = gather(bench, cycle);
    auto report = bench.verify(progress, cancel);
    if (!report)
        return base::fail(report.error());
    using enum service::DeskProblem;
    if (!report->isSound())
        return base::fail<service::Trouble>(
            service::DeskTrouble{report->isMendedByRebuild() ? NotRebuilt : NotSound, {}, {}, {}});
    if (!data)
        return base::fail(data.error());
    data->chain = report->head;
    return SoundDocument{std::move(*data), std::move(*report)};
}

} // namespace himpun::reading
