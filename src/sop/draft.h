// SPDX-License-Identifier: GPL-3.0-or-later
// An SOP as its file says it, before anybody has asked whether it holds together.
#pragma once

#include "findings.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::sop
{

/// The name of another step, where it is written, and (once that is known) which step it is.
struct StepReference {
    StepId target;
    base::Place place;
    std::optional<std::size_t> index = std::nullopt;
};

/// What a step says about where work goes after it, and where it says so.
struct DraftStep {
    base::Place place;
    base::Place idPlace;
    base::Place actorPlace;
    base::Place nextPlace;             ///< of "next", or of the step
    std::optional<StepReference> next; ///< absent: the following step, or the end
    bool endsHere = false;             ///< "next": null
    std::vector<StepReference> returns;
    std::optional<std::size_t> successor; ///< empty: the SOP ends here
};

struct Draft {
    Sop sop;
    std::vector<base::Place> actorPlaces; ///< one for each actor
    std::vector<DraftStep> steps;         ///< one for each step of the SOP
    bool scopesKnown = true;              ///< false: nothing can be said about sections
};

/// Takes the document apart.  Whatever is missing or of the wrong type is reported and left empty.
Draft readDraft(const base::JsonNode &document, Findings &findings);

/// Finds what the ids name and fills in Step::next, Review::returnTo and the indexes.  A "next"
/// that leads nowhere is reported and replaced by the following step, so that one mistake does not
/// show up as many.
void resolveReferences(Draft &draft, Findings &findings);

/// Runs of consecutive unit-scope steps; Section::next is the exit of the first step that has one.
std::vector<Section> deriveSections(const Draft &draft);

/// Whether work can go through: ways on, returns, unit sections, reachability.
void checkGraph(const Draft &draft, Findings &findings);

} // namespace himpun::sop
