// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/step_problem.h"

#include "himpun/text/format.h"

#include "lists.h"
#include "phrases.h"

#include <algorithm>

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

std::string closing(const NamedStep &named, const std::string &name, const workflow::Cycle &cycle,
                    const Names &names, calendar::Zone zone)
{
    const auto last =
        std::find_if(cycle.tasks.rbegin(), cycle.tasks.rend(), [&](const workflow::Task &task) {
            return task.closed && isMeant(task, named);
        });
    if (last == cycle.tasks.rend())
        return say(Phrases::tr("Sudah ditutup: %1."), name);
    return say(Phrases::tr("Sudah ditutup oleh %2 pada %3: %1."), name,
               names.person(last->closed->by), dateAndTime(last->closed->at, zone));
}

std::string whatHappened(StepProblem problem, const NamedStep &named, const workflow::Cycle &cycle,
                         const sop::Sop &sop, const Names &names, calendar::Zone zone)
{
    std::string name = nameOf(sop.step(named.step));
    if (named.unit)
        name = say(Phrases::tr("%1 di %2"), name, names.unit(*named.unit));
    switch (problem) { // no default: a new problem must find its words
    case StepProblem::NotOpenYet: return say(Phrases::tr("Belum terbuka: %1."), name);
    case StepProblem::Closed: return closing(named, name, cycle, names, zone);
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
