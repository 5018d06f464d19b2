// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/cycle_document.h"

#include "earlier_periods.h"

#include "himpun/reading/editions.h"
#include "himpun/text/trouble.h"

#include <algorithm>

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

/// Its revision in \a then; empty where it had handed in none.
Outcome<std::optional<indicator::Sheet>> sheetOf(service::Workbench &bench,
                                                 const service::CycleThen &then,
                                                 const workflow::UnitId &unit)
{
    const auto row = std::ranges::find(then.sheets, unit, &store::SheetRow::unit);
    if (row == then.sheets.end())
        return std::nullopt;
    auto revisions = bench.revisions(then.view.id, unit);
    if (!revisions)
        return base::fail(revisions.error());
    const auto found = std::ranges::find_if(
        *revisions, [&](const auto &revision) { return revision.row.revision == row->revision; });
    return found->sheet;
}

Outcome<document::UnitData> gatherUnit(service::Workbench &bench, const service::CycleThen &then,
                                       const workflow::UnitInCycle &unit,
                                       const std::vector<store::CycleRow> &cycles)
{
    const CycleView &view = then.view;
    const auto form = bench.form(unit.form);
    if (!form)
        return base::fail(form.error());
    auto sheet = sheetOf(bench, then, unit.unit);
    if (!sheet)
        return base::fail(sheet.error());
    auto earlier = earlierPeriods(bench, cycles, unit.unit, view.cycle.period);
    if (!earlier)
        return base::fail(earlier.error());
    const service::Unit *known = view.find(unit.unit);
    return document::UnitData{unit.unit, known ? known->shortName : std::string(), **form,
                              std::move(*sheet), std::move(earlier->actuals)};
}

/// How many events the edition is made of; all where it is none.
std::uint32_t eventsOf(const std::vector<text::Edition> &editions, int number)
{
    const auto found = std::ranges::find(editions, number, &text::Edition::number);
    return found == editions.end() ? 0 : found->events;
}

Outcome<document::DataDocument> gather(service::Workbench &bench, const workflow::CycleId &cycle,
                                       int edition)
{
    auto editions = editionsOf(bench, cycle);
    if (!editions)
        return base::fail(editions.error());
    const auto then = bench.then(cycle, eventsOf(*editions, edition));
    if (!then)
        return base::fail(then.error());
    const auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());

    const CycleView &view = then->view;
    const service::Office &office = *view.office;
    document::DataDocument data;
    data.editions = std::move(*editions);
    data.edition = edition;
    if (edition == 0 && view.cycle.state == workflow::CycleState::Finished)
        data.edition = data.editions.back().number;
    data.letterhead = letterheadOf(office);
    data.place = office.place;
    data.head = office.head;
    data.sop = *view.sop;
    data.cycle = view.cycle;
    for (std::uint32_t i = 0; i < view.cycle.events && i < history->size(); ++i)
        data.events.push_back((*history)[i].event);
    data.names = text::namesOf(view, view.cycle.lastEventAt);
    for (const service::Official &official : view.officials()) {
        if (official.nip)
            data.nips[official.id] = official.nip->formatted();
    }
    data.zone = office.calendar.zone;
    for (const workflow::UnitInCycle &unit : view.cycle.units) {
        if (unit.exempted)
            continue;
        auto gathered = gatherUnit(bench, *then, unit, *cycles);
        if (!gathered)
            return base::fail(gathered.error());
        data.units.push_back(std::move(*gathered));
    }
    data.cap = office.policies.cap;
    data.rating = office.policies.rating;
    data.data = then->compilation;
    return data;
}

} // namespace

Outcome<SoundDocument> soundDocument(service::Workbench &bench, const workflow::CycleId &cycle,
                                     int edition, const store::Progress &progress,
                                     const store::Cancel *cancel)
{
    // Somebody may be writing: what is verified after it was gathered includes it.
    auto data = gather(bench, cycle, edition);
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
