// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/given_evidence.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

using service::Outcome;
using service::SheetRevision;

bool holds(const indicator::Sheet &sheet, const indicator::IndicatorId &row,
           const indicator::Evidence &file)
{
    const indicator::SheetRow *found = sheet.find(row);
    return found && std::ranges::find(found->evidence, file) != found->evidence.end();
}

/// With the revision in which it came; none where that is newer than the history, as somebody else
/// writes the file.
std::optional<GivenEvidence> given(const indicator::SheetRow &row, const indicator::Evidence &file,
                                   const std::vector<SheetRevision> &revisions,
                                   const std::vector<store::Recorded> &history)
{
    const auto first = std::ranges::find_if(revisions, [&](const SheetRevision &revision) {
        return holds(revision.sheet, row.indicator, file);
    });
    const std::size_t number = first->row.event;
    const auto *completed = 0 < number && number <= history.size()
                                ? std::get_if<workflow::Completed>(&history[number - 1].event.fact)
                                : nullptr;
    if (!completed)
        return std::nullopt;
    return GivenEvidence{file, {}, completed->task, first->row.by, first->row.at};
}

} // namespace

Outcome<std::vector<GivenEvidence>> givenEvidence(service::Workbench &bench,
                                                  const service::CycleView &view,
                                                  const std::vector<store::Recorded> &history)
{
    std::vector<GivenEvidence> all;
    for (const workflow::UnitInCycle &unit : view.cycle.units) {
        const auto revisions = bench.revisions(view.id, unit.unit);
        if (!revisions)
            return base::fail(revisions.error());
        if (revisions->empty())
            continue;
        const auto sheet = bench.sheet(view.id, unit.unit);
        if (!sheet)
            return base::fail(sheet.error());
        for (const indicator::SheetRow &row : revisions->back().sheet.rows) {
            const indicator::Indicator *indicator = sheet->form.find(row.indicator);
            for (const indicator::Evidence &file : row.evidence) {
                auto evidence = given(row, file, *revisions, history);
                if (!evidence)
                    continue;
                evidence->indicator = indicator ? indicator->name : row.indicator.text;
                all.push_back(std::move(*evidence));
            }
        }
    }
    return all;
}

} // namespace himpun::reading
