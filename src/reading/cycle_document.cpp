// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/cycle_document.h"

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

/// The cycles of earlier periods in the same year, the earliest first.
std::vector<store::CycleRow> earlierCycles(const std::vector<store::CycleRow> &cycles,
                                           const calendar::Period &period)
{
    std::vector<store::CycleRow> earlier;
    std::ranges::copy_if(cycles, std::back_inserter(earlier), [&](const store::CycleRow &row) {
        return row.period.year == period.year && row.period.kind == period.kind
               && row.period.index < period.index && row.state == workflow::CycleState::Finished;
    });
    return earlier;
}

void addEarlier(const service::SheetView &sheet, const calendar::Period &period,
                document::UnitData &unit)
{
    if (!sheet.submitted)
        return;
    for (const indicator::SheetRow &row : sheet.submitted->rows) {
        if (const indicator::Indicator *indicator = sheet.form.find(row.indicator))
            unit.earlier[row.indicator][period] = indicator::measuredIn(*indicator, row);
    }
}

Outcome<document::UnitData> gatherUnit(service::Workbench &bench, const CycleView &view,
                                       const workflow::UnitId &unit,
                                       const std::vector<store::CycleRow> &earlier)
{
    const auto sheet = bench.sheet(view.id, unit);
    if (!sheet)
        return base::fail(sheet.error());
    const service::Unit *known = view.office->find(unit);
    document::UnitData data{
        unit, known ? known->shortName : std::string(), sheet->form, sheet->submitted, {}};
    for (const store::CycleRow &row : earlier) {
        const auto before = bench.view(row.id);
        if (!before || !before->cycle.find(unit))
            continue;
        const auto old = bench.sheet(row.id, unit);
        if (!old)
            return base::fail(old.error());
        addEarlier(*old, row.period, data);
    }
    return data;
}

Outcome<document::DataDocument> gather(service::Workbench &bench, const workflow::CycleId &cycle)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    const auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    const auto head = bench.head();
    if (!head)
        return base::fail(head.error());
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
    data.names = text::namesOf(office, view->cycle.lastEventAt);
    for (const service::Official &official : office.officials) {
        if (official.nip)
            data.nips[official.id] = official.nip->formatted();
    }
    data.zone = office.calendar.zone;
    const auto earlier = earlierCycles(*cycles, view->cycle.period);
    for (const workflow::UnitInCycle &unit : view->cycle.units) {
        if (unit.exempted)
            continue;
        auto gathered = gatherUnit(bench, *view, unit.unit, earlier);
        if (!gathered)
            return base::fail(gathered.error());
        data.units.push_back(std::move(*gathered));
    }
    data.cap = office.policies.cap;
    data.rating = office.policies.rating;
    data.data = *compiled;
    data.chain = *head;
    return data;
}

} // namespace

Outcome<SoundDocument> soundDocument(service::Workbench &bench, const workflow::CycleId &cycle)
{
    auto data = gather(bench, cycle);
    if (!data)
        return base::fail(data.error());
    auto report = bench.verify();
    if (!report)
        return base::fail(report.error());
    using enum service::DeskProblem;
    if (!report->isSound())
        return base::fail<service::Trouble>(
            service::DeskTrouble{report->isMendedByRebuild() ? NotRebuilt : NotSound, {}, {}, {}});
    return SoundDocument{std::move(*data), std::move(*report)};
}

} // namespace himpun::reading
