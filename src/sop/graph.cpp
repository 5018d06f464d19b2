// SPDX-License-Identifier: GPL-3.0-or-later
// The rules an engine relies on.  Every step has one successor at most, so a loop over successors
// never ends, whoever approves what; only returns may lead back, and a person decides each.
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

void checkReturns(const Draft &draft, std::size_t step, Findings &findings)
{
    const Section *section = sectionAt(draft.sop, step);
    for (const auto &reference : draft.steps[step].returns) {
        if (!reference.index)
            continue;
        if (*reference.index >= step)
            findings.add(reference.place, Problem::ReturnForward, reference.target.text);
        else if (section && !section->contains(*reference.index))
            findings.add(reference.place, Problem::ReturnLeavesUnit, reference.target.text);
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

void checkReachability(const Draft &draft, Findings &findings)
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
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (!reached[i])
            findings.add(draft.steps[i].place, Problem::UnreachableStep,
                         draft.sop.steps[i].id.text);
    }
}

/// Reports each loop once, at its last step: that one leads back.
void checkLoops(const Draft &draft, Findings &findings)
{
    std::vector<std::size_t> walkOf(draft.steps.size(), 0); // the walk that came by; 0: none yet
    for (std::size_t start = 0; start < draft.steps.size(); ++start) {
        const std::size_t walk = start + 1;
        std::optional<std::size_t> step = start;
        while (step && walkOf[*step] == 0) {
            walkOf[*step] = walk;
            step = draft.steps[*step].successor;
        }
        if (!step || walkOf[*step] != walk)
            continue; // the end, or where an earlier walk has been
        std::size_t last = *step;
        for (auto i = *draft.steps[*step].successor; i != *step; i = *draft.steps[i].successor)
            last = std::max(last, i);
        findings.add(draft.steps[last].nextPlace, Problem::LoopWithoutExit,
                     draft.sop.steps[last].id.text);
    }
}

} // namespace

void checkGraph(const Draft &draft, Findings &findings)
{
    if (draft.steps.empty())
        return;
    for (std::size_t i = 0; i < draft.steps.size(); ++i) {
        checkReturns(draft, i, findings);
        checkEntrance(draft, i, findings);
    }
    for (const auto &section : draft.sop.sections)
        checkExits(draft, section, findings);
    checkReachability(draft, findings);
    checkLoops(draft, findings);
}

} // namespace himpun::sop
