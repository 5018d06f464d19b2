// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the ledger with an act: the sheet handed in, the compilation signed, a late unit's
// form.
#include "desk.h"

#include "himpun/indicator/read.h"

namespace himpun::service
{

std::string Workbench::Desk::compilation(const CycleView &view) const
{
    std::map<workflow::UnitId, base::Digest> sheets;
    for (const store::SheetRow &row : m_repository->overview().sheets(view.id)) {
        const workflow::UnitInCycle *unit = view.cycle.find(row.unit);
        if (unit && !unit->exempted)
            sheets[row.unit] = row.digest; // the latest revision comes last
    }
    std::string text = R"({"sheets":{)";
    for (const auto &[unit, digest] : sheets) {
        if (text.back() == '"')
            text += ',';
        text += '"' + unit.text + R"(":")" + digest.hex() + '"';
    }
    return text + "}}";
}

Outcome<Workbench::Desk::Prepared> Workbench::Desk::prepare(const CycleView &view,
                                                            const Order &order)
{
    if (const auto *complete = std::get_if<workflow::Complete>(&order.command))
        return handIn(view, *complete);
    if (const auto *approve = std::get_if<workflow::Approve>(&order.command))
        return sign(view, order.by, *approve);
    if (const auto *addUnit = std::get_if<workflow::AddUnit>(&order.command))
        return letIn(view, *addUnit);
    return Prepared{order.command, {}};
}

Outcome<Workbench::Desk::Prepared> Workbench::Desk::handIn(const CycleView &view,
                                                           workflow::Complete command)
{
    command.content.reset();
    const workflow::Task *task = view.cycle.find(command.task);
    if (!task || !isOpen(task->state) || !view.sop->step(task->step).entry)
        return Prepared{command, {}};
    const auto current = sheet(view, *task->unit);
    if (!current)
        return base::fail(current.error());
    if (!current->missing.empty())
        return base::fail<Trouble>(
            DeskTrouble{DeskProblem::SheetIncomplete, task->unit->text, current->missing, {}});
    const int revision = current->revision ? current->revision->revision + 1 : 1;
    std::string bytes = indicator::toJson(current->draft);
    command.content = workflow::ContentRef{revision, base::sha256(bytes)};
    return Prepared{command, {{store::ContentKind::Sheet, std::move(bytes)}}};
}

Outcome<Workbench::Desk::Prepared> Workbench::Desk::sign(const CycleView &view,
                                                         const workflow::OfficialId &by,
                                                         workflow::Approve command)
{
    command.content.reset();
    const workflow::Task *task = view.cycle.find(command.task);
    if (!task)
        return Prepared{command, {}};
    if (const Official *official = view.office->find(by)) {
        const Position *position = official->positionOn(view.calendar->localDate(now()));
        command.position = position ? position->title : std::string();
    }
    if (task->unit) {
        if (const auto latest = latestSheet(view.id, *task->unit))
            command.content = workflow::ContentRef{latest->revision, latest->digest};
        return Prepared{command, {}};
    }
    if (m_repository->overview().sheets(view.id).empty())
        return base::fail<Trouble>(trouble(DeskProblem::NothingToSign));
    std::string compiled = compilation(view);
    command.content = workflow::ContentRef{0, base::sha256(compiled)};
    return Prepared{command, {{store::ContentKind::Document, std::move(compiled)}}};
}

/// A late unit comes with its form and its people as the office has them now.
Outcome<Workbench::Desk::Prepared> Workbench::Desk::letIn(const CycleView &view,
                                                          workflow::AddUnit command)
{
    const auto used = office();
    if (!used)
        return base::fail(used.error());
    const Agreement *agreement = (*used)->agreement(command.unit.unit, view.cycle.period.year);
    if (!agreement)
        return base::fail<Trouble>(trouble(DeskProblem::UnknownUnit, command.unit.unit.text));
    std::string form = indicator::toJson(agreement->form);
    command.unit.form = base::sha256(form);
    for (const workflow::Assignment &assignment :
         assignmentsFor(**used, *view.sop, {command.unit})) {
        if (assignment.unit == command.unit.unit)
            command.assignments.push_back(assignment);
    }
    return Prepared{command, {{store::ContentKind::Form, std::move(form)}}};
}

} // namespace himpun::service
