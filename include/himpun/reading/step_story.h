// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened at one step, for the office or in one unit, round by round.
#pragma once

#include "himpun/reading/step_standing.h"
#include "himpun/service/returns.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

struct StoryRound {
    workflow::Task task;
    Standing standing = Standing::NotYet;
    std::vector<std::string> people; ///< in whose inbox it stands; nobody once it is closed
    std::optional<service::Returned> returned; ///< why it was opened again
    std::string returnedBy;                    ///< "Kabid Perdagangan (Sri Wahyuni)"
    std::string timeLeft;                      ///< of an open task, in words
    std::optional<bool> keptInTime;            ///< of a closed one that had a due time
    std::vector<HistoryLine> history;          ///< what was done with it, the latest last
};

struct StepStory {
    sop::Step step;
    std::string actor;
    std::optional<workflow::UnitId> unit;
    std::string unitName; ///< empty in office steps
    StepStanding standing;
    std::vector<StoryRound> rounds;           ///< the latest first
    std::vector<workflow::Operation> allowed; ///< on the latest one, by the person who asked
    calendar::Zone zone = calendar::Zone::Wib;
};

/// \a unit is empty for office steps.
StepStory storyOf(const CycleBoard &board, const sop::StepId &step,
                  const std::optional<workflow::UnitId> &unit);

} // namespace himpun::reading
