// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/step_problem.h"

#include "himpun/text/format.h"

#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string nameOf(const sop::Step &step)
{
    return say(Phrases::tr("langkah %1 “%2”"), step.no, step.activity);
}

bool isMeant(const workflow::Task &task, const NamedStep &named)
{
    return task.step == named.step && (!named.unit || task.unit == named.unit);
}

std::string nameOf(const sop::Step &step, const std::optional<workflow::UnitId> &unit,
                   const Names &names)
{
    return unit ? say(Phrases::tr("%1 di %2"), nameOf(step), names.unit(*unit)) : nameOf(step);
}

/// Who closed it last, and in which unit: somebody who named none sees whose work that was.
std::string closing(const NamedStep &named, const workflow::Cycle &cycle, const sop::Sop &sop,
                    const Names &names, calendar::Zone zone)
{
    const workflow::Task *last = nullptr;
    for (const workflow::Task &task : cycle.tasks) {
        if (task.closed && isMeant(task, named) && (!last || last->closed->at <= task.closed->at))
            last = &task;
    }
    if (!last)
        return say(Phrases::tr("Sudah ditutup: %1."),
                   nameOf(sop.step(named.step), named.unit, names));
    return say(Phrases::tr("Sudah ditutup oleh %2 pada %3: %1."),
               nameOf(sop.step(named.step), last->unit, names), names.person(last->closed->by),
               dateAndTime(last->closed->at, zone));
}

std::string whatHappened(StepProblem problem, const NamedStep &named, const workflow::Cycle &cycle,
                         const sop::Sop &sop, const Names &names, calendar::Zone zone)
{
    const std::string name = nameOf(sop.step(named.step), named.unit, names);
    switch (problem) { // no default: a new problem must find its words
    case StepProblem::NotOpenYet: return say(Phrases::tr("Belum terbuka: %1."), name);
    case StepProblem::Closed: return closing(named, cycle, sop, names, zone);
    case StepProblem::SeveralUnits:
        return say(Phrases::tr("Lebih dari satu bidang sedang mengerjakan %1."), name);
    }
    return {};
}

/// Each step once, with the numbers of its tasks.
std::string openNow(const workflow::Cycle &cycle, const sop::Sop &sop)
{
    std::vector<std::string> steps;
    for (const sop::Step &step : sop.steps) {
        std::vector<std::string> numbers;
        for (const workflow::Task *task : cycle.openTasks()) {
            if (task->step == step.id)
                numbers.push_back(std::to_string(task->id.number));
        }
        if (!numbers.empty())
            steps.push_back(say(Phrases::tr("%1 (tugas %2)"), nameOf(step), enumerated(numbers)));
    }
    return steps.empty() ? say(Phrases::tr("Tidak ada lagi tugas yang terbuka."))
                         : say(Phrases::tr("Yang terbuka sekarang: %1."), enumerated(steps));
}

std::string unitsAtWork(const NamedStep &named, const workflow::Cycle &cycle, const Names &names)
{
    std::vector<std::string> units;
    for (const workflow::Task *task : cycle.openTasks()) {
        if (isMeant(*task, named) && task->unit)
            units.push_back(say(Phrases::tr("%1 (%2)"), task->unit->text, names.unit(*task->unit)));
    }
    return say(Phrases::tr("Sebutkan bidangnya: %1."), enumerated(units));
}

} // namespace

std::string_view codeOf(StepProblem problem)
{
    switch (problem) {
    case StepProblem::NotOpenYet: return "step-not-open-yet";
    case StepProblem::Closed: return "step-closed";
    case StepProblem::SeveralUnits: return "several-units";
    }
    return {};
}

Message message(StepProblem problem, const NamedStep &named, const workflow::Cycle &cycle,
                const sop::Sop &sop, const Names &names, calendar::Zone zone)
{
    return {whatHappened(problem, named, cycle, sop, names, zone),
            say(Phrases::tr("Tidak ada yang berubah.")),
            problem == StepProblem::SeveralUnits ? unitsAtWork(named, cycle, names)
                                                 : openNow(cycle, sop),
            std::string(codeOf(problem))};
}

} // namespace himpun::text
