// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include <algorithm>

namespace himpun::cli
{

namespace
{

using Ids = std::vector<std::string>;

template <class List, class Choose>
Ids idsOf(const List &list, Choose choose)
{
    Ids ids;
    for (const auto &each : list) {
        if (choose(each))
            ids.push_back(each.id.text);
    }
    return ids;
}

constexpr auto all = [](const auto &) { return true; };

/// Who takes part; of a unit to be added or to start with, those of the office.
Ids units(const Whereabouts &where)
{
    const auto &command = where.about.command;
    if (!where.view || (command && std::holds_alternative<workflow::AddUnit>(*command)))
        return where.office ? idsOf(where.office->units, all) : Ids();
    Ids ids;
    for (const workflow::UnitInCycle &unit : where.view->cycle.units) {
        if (!unit.exempted)
            ids.push_back(unit.unit.text);
    }
    return ids;
}

/// Where the review that sends back may return to.
Ids targets(const Whereabouts &where)
{
    const auto *command =
        where.about.command ? std::get_if<workflow::SendBack>(&*where.about.command) : nullptr;
    const workflow::Task *task =
        command && where.view ? where.view->cycle.find(command->task) : nullptr;
    const sop::Step *step = task ? &where.view->sop->step(task->step) : nullptr;
    Ids ids;
    if (step && step->review) {
        for (const sop::StepId &target : step->review->returnTo)
            ids.push_back(target.text);
    }
    return ids;
}

Ids ofRefusal(const workflow::Refusal &refusal, const Whereabouts &where)
{
    using enum workflow::RefusalCode;
    switch (refusal.code) {
    case UnknownStep: return where.sop ? idsOf(where.sop->steps, all) : Ids();
    case UnknownUnit: return units(where);
    case TargetMissing:
    case TargetNotAllowed: return targets(where);
    case StartIncomplete: break;
    default: return {};
    }
    const bool namesStep = std::ranges::any_of(refusal.gaps, [](const workflow::StartGap &gap) {
        return gap.kind == workflow::StartGap::Kind::UnknownStep;
    });
    return namesStep && where.sop
               ? idsOf(where.sop->steps,
                       [](const sop::Step &step) {
                           return step.duration.unit == calendar::DurationUnit::Agreed;
                       })
               : Ids();
}

Ids ofDesk(const service::DeskTrouble &desk, const Whereabouts &where)
{
    if (desk.problem == service::DeskProblem::UnknownUnit)
        return units(where);
    const bool namesRow =
        desk.problem == service::DeskProblem::UnknownCell
        || std::ranges::any_of(desk.faults, [](const indicator::CellFault &fault) {
               return fault.problem == indicator::CellProblem::UnknownRow;
           });
    if (!namesRow || !where.form)
        return {};
    Ids ids = idsOf(where.form->indicators, all);
    std::ranges::copy(idsOf(where.form->budget, all), std::back_inserter(ids));
    return ids;
}

} // namespace

std::vector<std::string> choicesFor(const service::Trouble &trouble, const Whereabouts &where)
{
    if (const auto *refusal = std::get_if<workflow::Refusal>(&trouble))
        return ofRefusal(*refusal, where);
    if (const auto *desk = std::get_if<service::DeskTrouble>(&trouble))
        return ofDesk(*desk, where);
    return {};
}

} // namespace himpun::cli
