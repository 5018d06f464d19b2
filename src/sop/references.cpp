// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <map>
#include <set>

namespace himpun::sop
{

namespace
{

using StepIndex = std::map<StepId, std::size_t>;

std::set<ActorId> distinctActors(const Draft &draft, Findings &findings)
{
    std::set<ActorId> known;
    for (std::size_t i = 0; i < draft.sop.actors.size(); ++i) {
        const ActorId &id = draft.sop.actors[i].id;
        if (!id.isEmpty() && !known.insert(id).second)
            findings.add(draft.actorPlaces[i], Problem::DuplicateActor, id.text);
    }
    return known;
}

/// Of steps that share an id, the first one has it.
StepIndex distinctSteps(const Draft &draft, Findings &findings)
{
    StepIndex known;
    for (std::size_t i = 0; i < draft.steps.size(); ++i) {
        const StepId &id = draft.sop.steps[i].id;
        if (!id.isEmpty() && !known.emplace(id, i).second)
            findings.add(draft.steps[i].idPlace, Problem::DuplicateStep, id.text);
    }
    return known;
}

void resolve(StepReference &reference, const StepIndex &known, Findings &findings)
{
    const auto found = known.find(reference.target);
    if (found != known.end())
        reference.index = found->second;
    else
        findings.add(reference.place, Problem::UnknownStep, reference.target.text);
}

/// The targets that exist, each once.
std::vector<StepId> resolveReturns(std::vector<StepReference> &returns, const StepIndex &known,
                                   Findings &findings)
{
    std::vector<StepId> targets;
    std::set<StepId> seen;
    for (auto &reference : returns) {
        resolve(reference, known, findings);
        if (!seen.insert(reference.target).second)
            findings.add(reference.place, base::JsonProblem::WrongValue, reference.target.text);
        else if (reference.index)
            targets.push_back(reference.target);
    }
    return targets;
}

} // namespace

void resolveReferences(Draft &draft, Findings &findings)
{
    const auto actors = distinctActors(draft, findings);
    const auto known = distinctSteps(draft, findings);
    auto &steps = draft.sop.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Step &step = steps[i];
        DraftStep &source = draft.steps[i];
        if (!step.actor.isEmpty() && actors.count(step.actor) == 0)
            findings.add(source.actorPlace, Problem::UnknownActor, step.actor.text);
        if (i + 1 < steps.size() && !source.endsHere)
            source.successor = i + 1;
        if (source.next) {
            resolve(*source.next, known, findings);
            source.successor = source.next->index ? source.next->index : source.successor;
        }
        if (source.successor)
            step.next = steps[*source.successor].id;
        if (step.review)
            step.review->returnTo = resolveReturns(source.returns, known, findings);
    }
}

} // namespace himpun::sop
