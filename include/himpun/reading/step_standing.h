// SPDX-License-Identifier: GPL-3.0-or-later
// How one step stands, for the office or in one unit: what a cell of the matrix and a mark on the
// drawing say.
#pragma once

#include "himpun/reading/cycle_board.h"

#include <optional>
#include <vector>

namespace himpun::reading
{

enum class Standing {
    NotYet,   ///< nobody has come to it
    Again,    ///< was done, and comes once more: work was returned past it
    Open,     ///< waits for somebody
    Returned, ///< waits for somebody because it was sent back
    Late,     ///< its due time has passed
    Paused,   ///< open in a cycle that is suspended
    Done,
    Skipped,
    Exempted, ///< its unit need not do it
};

struct StepStanding {
    sop::StepId step;
    std::optional<workflow::UnitId> unit;
    Standing standing = Standing::NotYet;
    int round = 0;                            ///< 0: never opened
    std::optional<workflow::TaskId> task;     ///< the latest one
    std::optional<base::Instant> due, closed; ///< of that one, while it is open or once it is done

    bool operator==(const StepStanding &) const = default;
};

Standing standingOf(const CycleBoard &board, const workflow::Task &task);

/// \a unit is empty for office steps.
StepStanding standingOf(const CycleBoard &board, const sop::StepId &step,
                        const std::optional<workflow::UnitId> &unit);

/// Of every unit in the cycle, or the one of an office step.
std::vector<StepStanding> standingsOf(const CycleBoard &board, const sop::Step &step);

/// Open tasks whose due time has passed.
std::vector<workflow::TaskId> lateTasks(const CycleBoard &board);

} // namespace himpun::reading
