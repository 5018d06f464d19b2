// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the ledger with an act: the sheet handed in, the compilation signed, a late unit's
// form.
#include "desk.h"

#include "himpun/calendar/load.h"
#include "himpun/indicator/read.h"
#include "json_text.h"

#include <algorithm>
#include <set>

namespace himpun::service
{

namespace
{

bool isThere(const workflow::CellRemark &remark, const indicator::Form &form)
{
    if (remark.field.empty())
        return form.find(indicator::IndicatorId{remark.row})
               || form.find(indicator::BudgetId{remark.row});
    const auto field = indicator::fieldNamed(remark.field);
    if (field == indicator::Field::Actual && form.find(indicator::IndicatorId{remark.row}))
        return true; // whether it is typed or reckoned
    return field && !indicator::check({remark.row, *field, {}}, form);
}

/// By a unit's step its own sheet; by an office step those of \a units, or where it names none, the
/// document that all of them are in.
bool isReturned(const workflow::UnitId &unit, const workflow::Task &by,
                const std::vector<workflow::UnitId> &units)
{
    if (by.unit)
        return unit == *by.unit;
    return units.empty() || std::ranges::find(units, unit) != units.end();
}

std::string compiled(const CycleView &view, const std::vector<store::SheetRow> &rows,
                     const std::optional<workflow::UnitId> &only)
{
    JsonObject sheets;
    for (const store::SheetRow &row : rows) {
        const workflow::UnitInCycle *unit = view.cycle.find(row.unit);
        if (unit && !unit->exempted && (!only || only == row.unit))
            sheets.text(row.unit.text, row.digest.hex());
    }
    return JsonObject().json("sheets", sheets.str()).str();
}

} // namespace

std::string Workbench::Desk::compilation(const CycleView &view,
                                         const std::optional<workflow::UnitId> &only) const
{
    return compiled(view, m_repository->overview().latestSheets(view.id), only);
}

Outcome<CycleThen> Workbench::Desk::then(const CycleView &view, std::uint32_t events)
{
    CycleThen then{view, {}, {}};
    if (events > 0 && events < view.cycle.events) {
        then.view.cycle = {};
        for (const store::Recorded &recorded : m_repository->journal().history(view.id)) {
            if (then.view.cycle.events == events)
                break;
            then.view.cycle =
                workflow::evolve(std::move(then.view.cycle), recorded.event, *view.sop);
        }
        auto counted = m_definitions.calendar(then.view.cycle.calendar);
        if (!counted)
            return base::fail(counted.error());
        then.view.calendar = std::move(*counted);
    }
    for (const store::SheetRow &row : m_repository->overview().sheets(view.id)) {
        if (row.event > then.view.cycle.events)
            continue;
        const auto earlier = std::ranges::find(then.sheets, row.unit, &store::SheetRow::unit);
        if (earlier == then.sheets.end())
            then.sheets.push_back(row);
        else if (earlier->revision < row.revision)
            *earlier = row;
    }
    then.compilation = base::sha256(compiled(then.view, then.sheets, std::nullopt));
    return then;
}

Outcome<Workbench::Desk::Prepared> Workbench::Desk::prepare(const CycleView &view,
                                                            const Order &order)
{
    if (const auto *complete = std::get_if<workflow::Complete>(&order.command))
        return handIn(view, order.by, *complete);
    if (const auto *approve = std::get_if<workflow::Approve>(&order.command))
        return sign(view, order.by, *approve);
    if (const auto *addUnit = std::get_if<workflow::AddUnit>(&order.command))
        return letIn(view, *addUnit);
    if (const auto *recompute = std::get_if<workflow::RecomputeDeadlines>(&order.command))
        return recount(*recompute);
    if (const auto *sendBack = std::get_if<workflow::SendBack>(&order.command))
        return remarked(view, *sendBack);
    if (const auto *correction = std::get_if<workflow::RequestCorrection>(&order.command))
        return remarked(view, *correction);
    return Prepared{order.command, {}};
}

Outcome<Workbench::Desk::Prepared> Workbench::Desk::handIn(const CycleView &view,
                                                           const workflow::OfficialId &by,
                                                           workflow::Complete command)
{
    command.content.reset();
    command.preparedBy.clear();
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
    command.preparedBy = writersOf(view.id, current->draft);
    std::erase(command.preparedBy, by);
    return Prepared{command, {{store::ContentKind::Sheet, std::move(bytes)}}};
}

Outcome<Workbench::Desk::Prepared> Workbench::Desk::sign(const CycleView &view,
                                                         const workflow::OfficialId &by,
                                                         workflow::Approve command)
{
    command.content.reset();
    command.position.clear();
    const workflow::Task *task = view.cycle.find(command.task);
    if (!task)
        return Prepared{command, {}};
    const Official *official = view.find(by);
    if (official) {
        if (const Position *position = official->positionOn(view.calendar->localDate(now())))
            command.position = position->title;
    }
    const auto latest = task->unit ? latestSheet(view.id, *task->unit) : std::nullopt;
    if (latest) {
        command.content = workflow::ContentRef{latest->revision, latest->digest};
        return Prepared{command, {}};
    }
    std::string compiled = compilation(view, task->unit);
    command.content = workflow::ContentRef{0, base::sha256(compiled)};
    return Prepared{command, {{store::ContentKind::Document, std::move(compiled)}}};
}

/// \a command, once every cell it remarks on is known to be there, on a sheet that it returns.
template <class Returning>
Outcome<Workbench::Desk::Prepared> Workbench::Desk::remarked(const CycleView &view,
                                                             const Returning &command)
{
    const workflow::Task *task = view.cycle.find(command.task);
    for (const workflow::CellRemark &remark : command.remarks) {
        if (task && !isReturned(remark.unit, *task, command.units))
            return base::fail<Trouble>(trouble(DeskProblem::RemarkElsewhere, remark.unit.text));
        const auto form = formOf(view, remark.unit);
        if (!form)
            return base::fail(form.error());
        if (!isThere(remark, **form))
            return base::fail<Trouble>(
                trouble(DeskProblem::UnknownCell,
                        remark.field.empty() ? remark.row : remark.row + ' ' + remark.field));
    }
    return Prepared{command, {}};
}

/// Those whose entries are in \a draft, each once.
std::vector<workflow::OfficialId> Workbench::Desk::writersOf(const workflow::CycleId &cycle,
                                                             const indicator::Sheet &draft) const
{
    std::set<std::pair<std::string, std::string_view>> filled;
    for (indicator::Cell &cell : indicator::cellsOf(draft))
        filled.emplace(std::move(cell.row), indicator::nameOf(cell.field));
    std::set<workflow::OfficialId> writers;
    for (const store::Cell &cell : m_repository->drafts().cells(cycle, {draft.unit})) {
        if (filled.contains({cell.row, cell.field}))
            writers.insert(cell.by);
    }
    return {writers.begin(), writers.end()};
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

/// Deadlines are counted again on the calendar of the office in use, which came into the ledger
/// when the office was adopted.
Outcome<Workbench::Desk::Prepared> Workbench::Desk::recount(workflow::RecomputeDeadlines command)
{
    const auto used = office();
    if (!used)
        return base::fail(used.error());
    command.calendar = base::sha256(calendar::toJson((*used)->calendar));
    return Prepared{command, {}};
}

Outcome<std::shared_ptr<const calendar::WorkingCalendar>> Workbench::Desk::calendarFor(
    const CycleView &view, const workflow::Command &command)
{
    if (const auto *recompute = std::get_if<workflow::RecomputeDeadlines>(&command))
        return m_definitions.calendar(recompute->calendar);
    return view.calendar;
}

} // namespace himpun::service
