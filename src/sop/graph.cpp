// SPDX-License-Identifier: GPL-3.0-or-later
// The rules an engine relies on.  Every step has one successor at most, and it lies further on:
// only returns lead back, a person decides each, and what was returned comes to that review again.
// So the order of the steps is the order of the work, and no way to the end leads around a review.
#include "draft.h"

#include <algorithm>

namespace himpun::sop
{

namespace
{

const Section *sectionAt(const Sop &sop, std::size_t step)
{
    const auto found = std::ranges::find_if(
        sop.sections, [step](const Section &section) { return section.contains(step); });
    return found == sop.sections.end() ? nullptr : &*found;
}

bool leadsBack(const Draft &draft, std::size_t step)
{
    const auto successor = draft.steps[step].successor;
    return successor && *successor <= step;
}

/// Whether what is sent back to \a target comes to \a review again; yes where a `next` on the way
/// leads back, since that is reported by itself.
bool comesAgain(const Draft &draft, std::size_t review, std::size_t target)
{
    std::optional<std::size_t> step = target;
    while (step && *step < review && !leadsBack(draft, *step))
        step = draft.steps[*step].successor;
    return step && *step <= review;
}

void checkNext(const Draft &draft, std::size_t step, Findings &findings)
{
    if (leadsBack(draft, step))
        findings.add(draft.steps[step].nextPlace, Problem::NextBackward,
                     draft.sop.steps[*draft.steps[step].successor].id.text);
}

std::optional<Problem> wrongWith(const Draft &draft, std::size_t review, std::size_t target)
{
    const Section *section = sectionAt(draft.sop, review);
    if (target >= review)
        return Problem::ReturnForward;
    if (section && !section->contains(target))
        return Problem::ReturnLeavesUnit;
    if (!comesAgain(draft, review, target))
        return Problem::ReviewBypassed;
    return std::nullopt;
}

void checkReturns(const Draft &draft, std::size_t step, bool reached, Findings &findings)
{
    for (const auto &reference : draft.steps[step].returns) {
        const auto problem =
            reference.index ? wrongWith(draft, step, *reference.index) : std::nullopt;
        if (problem && (reached || problem != Problem::ReviewBypassed))
            findings.add(reference.place, *problem, reference.target.text);
    }
}

void checkEntrance(const Draft &draft, std::size_t step, Findings &findings)
{
    const auto successor = draft.steps[step].successor;
    const Section *entered = successor ? sectionAt(draft.sop, *successor) : nullptr;
    if (entered && !entered->contains(step) && *successor != entered->first)
        findings.add(draft.steps[step].nextPlace, Problem::SectionEntered,
                     draft.sop.steps[*successor].id.text);
}

/// The branches of a section are joined before one step.
void checkExits(const Draft &draft, const Section &section, Findings &findings)
{
    std::optional<std::size_t> firstExit;
    bool hasExit = false;
    for (std::size_t i = section.first; i <= section.last; ++i) {
        const auto successor = draft.steps[i].successor;
        if (successor && section.contains(*successor))
            continue;
        if (hasExit && successor != firstExit)
            findings.add(draft.steps[i].nextPlace, Problem::SectionForks,
                         successor ? draft.sop.steps[*successor].id.text : std::string());
        if (!hasExit)
            firstExit = successor;
        hasExit = true;
    }
}

std::vector<bool> reachedSteps(const Draft &draft)
{
    std::vector<bool> reached(draft.steps.size(), false);
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const std::size_t step = open.back();
        open.pop_back();
        if (reached[step])
            continue;
        reached[step] = true;
        if (draft.steps[step].successor)
            open.push_back(*draft.steps[step].successor);
        for (const auto &reference : draft.steps[step].returns) {
            if (reference.index)
                open.push_back(*reference.index);
        }
    }
    return reached;
}

} // namespace

void checkGraph(const Draft &draft, Findings &findings)
{
    if (draft.steps.empty())
        return;
    const std::vector<bool> reached = reachedSteps(draft);
    for (std::size_t i = 0; i < draft.steps.size(); ++i) {
        if (!reached[i])
            findings.add(draft.steps[i].place, Problem::UnreachableStep,
                         draft.sop.steps[i].id.text);
        checkNext(draft, i, findings);
        checkReturns(draft, i, reached[i], findings);
        checkEntrance(draft, i, findings);
    }
    for (const auto &section : draft.sop.sections)
        checkExits(draft, section, findings);
}

} // namespace himpun::sop
