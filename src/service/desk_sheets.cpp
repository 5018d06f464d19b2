// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets: typed cell by cell, handed in as a revision, signed by their digest.
#include "desk.h"

#include "himpun/indicator/read.h"
#include "himpun/workflow/authority.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

std::vector<indicator::Cell> typed(const std::vector<store::Cell> &stored)
{
    std::vector<indicator::Cell> cells;
    for (const store::Cell &cell : stored) {
        if (const auto field = indicator::fieldNamed(cell.field))
            cells.push_back({cell.row, *field, cell.text});
    }
    return cells;
}

CellsOrder alone(const CellOrder &order)
{
    return {order.cycle, order.unit, order.by, {order.cell}};
}

bool isBeingFilled(const CycleView &view, const workflow::UnitId &unit)
{
    return std::ranges::any_of(view.cycle.openTasks(), [&](const workflow::Task *task) {
        return task->unit == unit && view.sop->step(task->step).entry;
    });
}

/// What is said of a document that the office does not take.
std::optional<DeskTrouble> troubleWith(const EvidencePolicy &policy, const std::string &name,
                                       std::size_t bytes)
{
    const auto objection = objectionTo(policy, name, bytes);
    if (!objection)
        return std::nullopt;
    if (*objection == EvidenceObjection::TooLarge)
        return trouble(DeskProblem::EvidenceTooLarge, std::to_string(policy.megabytes));
    std::string kinds;
    for (const std::string &kind : policy.kinds)
        kinds += (kinds.empty() ? "" : ", ") + kind;
    return trouble(DeskProblem::EvidenceKindNotTaken, kinds);
}

} // namespace

std::optional<store::SheetRow> Workbench::Desk::latestSheet(const workflow::CycleId &cycle,
                                                            const workflow::UnitId &unit) const
{
    const auto sheets = m_repository->overview().latestSheets(cycle);
    const auto found = std::ranges::find(sheets, unit, &store::SheetRow::unit);
    return found == sheets.end() ? std::nullopt : std::optional(*found);
}

Outcome<std::shared_ptr<const indicator::Form>> Workbench::Desk::formOf(
    const CycleView &view, const workflow::UnitId &unit)
{
    const workflow::UnitInCycle *takingPart = view.cycle.find(unit);
    if (!takingPart)
        return base::fail<Trouble>(trouble(DeskProblem::UnknownUnit, unit.text));
    return m_definitions.form(takingPart->form);
}

indicator::Sheet Workbench::Desk::draft(const CycleView &view, const workflow::UnitId &unit,
                                        const indicator::Form &form) const
{
    const auto cells = typed(m_repository->drafts().cells(view.id, unit));
    auto sheet = indicator::sheetFrom(cells, form, unit.text, view.cycle.period);
    if (sheet)
        return std::move(*sheet);
    return indicator::sheetFrom(indicator::fitting(cells, form), form, unit.text, view.cycle.period)
        .value();
}

Outcome<SheetView> Workbench::Desk::sheet(const CycleView &view, const workflow::UnitId &unit)
{
    const auto form = formOf(view, unit);
    if (!form)
        return base::fail(form.error());
    SheetView sheet{
        **form, draft(view, unit, **form), isBeingFilled(view, unit), std::nullopt, std::nullopt,
        {}};
    if (const auto latest = latestSheet(view.id, unit)) {
        auto submitted = m_definitions.sheet(latest->digest);
        if (!submitted)
            return base::fail(submitted.error());
        sheet.submitted = std::move(*submitted);
        sheet.revision = workflow::ContentRef{latest->revision, latest->digest};
        if (!sheet.isBeingFilled) // nobody's cells count beside what was handed in
            sheet.draft = *sheet.submitted;
    }
    sheet.missing = indicator::missing(sheet.draft, sheet.form, view.office->policies.required);
    return sheet;
}

Outcome<std::vector<SheetRevision>> Workbench::Desk::revisions(const workflow::CycleId &cycle,
                                                               const workflow::UnitId &unit)
{
    std::vector<SheetRevision> revisions;
    for (const store::SheetRow &row : m_repository->overview().sheets(cycle)) {
        if (row.unit != unit)
            continue;
        auto sheet = m_definitions.sheet(row.digest);
        if (!sheet)
            return base::fail(sheet.error());
        revisions.push_back({row, std::move(*sheet)});
    }
    return revisions;
}

Outcome<void> Workbench::Desk::mayFill(const CycleView &view, const CellsOrder &order)
{
    if (const auto unaltered = isUnaltered(order.cycle); !unaltered)
        return unaltered;
    if (const auto known = knowsActor(view, order.by); !known)
        return known;
    if (view.cycle.state == workflow::CycleState::Suspended)
        return base::fail<Trouble>(workflow::Refusal{
            workflow::RefusalCode::CycleSuspended, std::nullopt, std::nullopt, {}});
    const bool open = std::ranges::any_of(view.cycle.tasks, [&](const workflow::Task &task) {
        if (!isOpen(task.state) || task.unit != order.unit || !view.sop->step(task.step).entry)
            return false;
        const auto people = workflow::inboxOf(*view.sop, view.cycle, task);
        return std::ranges::find(people, order.by) != people.end();
    });
    if (!open || view.cycle.state != workflow::CycleState::Running)
        return base::fail<Trouble>(trouble(DeskProblem::SheetLocked, order.unit.text));
    return {};
}

Outcome<void> Workbench::Desk::accepts(const CellsOrder &order)
{
    const auto view = find(order.cycle);
    if (!view)
        return base::fail(view.error());
    const auto form = formOf(**view, order.unit);
    if (!form)
        return base::fail(form.error());
    if (const auto may = mayFill(**view, order); !may)
        return may;
    std::vector<indicator::CellFault> faults;
    for (const indicator::Cell &cell : order.cells) {
        if (const auto problem = indicator::check(cell, **form))
            faults.push_back({cell, *problem});
    }
    if (faults.empty())
        return {};
    std::string first = faults.front().cell.row;
    return base::fail<Trouble>(
        DeskTrouble{DeskProblem::SheetFaulty, std::move(first), {}, std::move(faults)});
}

void Workbench::Desk::save(const CellsOrder &order)
{
    std::vector<store::Cell> cells;
    for (const indicator::Cell &cell : order.cells)
        cells.push_back(
            {cell.row, std::string(indicator::nameOf(cell.field)), cell.text, order.by});
    m_repository->drafts().saveAll(order.cycle, order.unit, cells);
}

Outcome<void> Workbench::Desk::fill(const CellOrder &order)
{
    return fillAll(alone(order));
}

Outcome<void> Workbench::Desk::fillAll(const CellsOrder &order)
{
    auto accepted = accepts(order);
    if (accepted)
        save(order);
    return accepted;
}

Outcome<base::Digest> Workbench::Desk::keepEvidence(const CellOrder &order, const std::string &name,
                                                    const std::string &bytes)
{
    CellOrder unnamed = order;
    unnamed.cell.field = indicator::Field::Evidence;
    unnamed.cell.text.clear();
    if (const auto accepted = accepts(alone(unnamed)); !accepted)
        return base::fail(accepted.error());
    const auto view = find(order.cycle);
    if (!view)
        return base::fail(view.error());
    if (const auto trouble = troubleWith((*view)->office->policies.evidence, name, bytes.size()))
        return base::fail<Trouble>(*trouble);
    return m_repository->contents().put({store::ContentKind::Attachment, bytes});
}

Outcome<void> Workbench::Desk::addEvidence(const CellOrder &order, const std::string &name,
                                           const std::string &bytes)
{
    const auto file = keepEvidence(order, name, bytes); // before it is named
    if (!file)
        return base::fail(file.error());
    CellOrder named = order;
    named.cell.field = indicator::Field::Evidence;
    for (const store::Cell &cell : m_repository->drafts().cells(order.cycle, order.unit)) {
        if (cell.row == order.cell.row
            && cell.field == indicator::nameOf(indicator::Field::Evidence))
            named.cell.text = cell.text;
    }
    const auto present = indicator::readEvidence(named.cell.text);
    named.cell.text =
        toText(with(present.value_or(std::vector<indicator::Evidence>()), {*file, name}));
    save(alone(named));
    return {};
}

} // namespace himpun::service
