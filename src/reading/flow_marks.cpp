// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/flow_marks.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

bool isOpen(Standing standing)
{
    return standing == Standing::Open || standing == Standing::Returned
           || standing == Standing::Late || standing == Standing::Paused;
}

bool isBehind(Standing standing)
{
    return standing >= Standing::Done;
}

std::optional<document::Progress> progressOf(const std::vector<StepStanding> &standings)
{
    const auto any = [&](Standing wanted) {
        return std::ranges::find(standings, wanted, &StepStanding::standing) != standings.end();
    };
    if (any(Standing::Late))
        return document::Progress::Late;
    if (any(Standing::Returned))
        return document::Progress::Returned;
    if (any(Standing::Open) || any(Standing::Paused))
        return document::Progress::Open;
    if (std::ranges::all_of(standings, isBehind, &StepStanding::standing))
        return document::Progress::Done;
    return std::nullopt;
}

} // namespace

document::TokenMarks marksOf(const CycleBoard &board)
{
    document::TokenMarks marks;
    for (const sop::Step &step : board.view.sop->steps) {
        const std::vector<StepStanding> standings = standingsOf(board, step);
        const auto progress = progressOf(standings);
        if (!progress)
            continue;
        document::StepMark mark{*progress, 1, 0};
        for (const StepStanding &standing : standings)
            mark.round = std::max(mark.round, standing.round);
        if (step.scope == sop::Scope::Unit)
            mark.units =
                static_cast<int>(std::ranges::count_if(standings, isOpen, &StepStanding::standing));
        marks[step.id] = mark;
    }
    return marks;
}

} // namespace himpun::reading
