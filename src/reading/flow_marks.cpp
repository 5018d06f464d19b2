// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/flow_marks.h"

#include <algorithm>
#include <tuple>

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

/// Those of \a standings that wait to be done.
std::vector<StepStanding> atStep(std::vector<StepStanding> standings)
{
    std::erase_if(standings, [](const StepStanding &one) { return !isOpen(one.standing); });
    return standings;
}

/// The first and the last round of steps that were ever opened.
std::pair<int, int> roundsOf(const std::vector<StepStanding> &standings)
{
    std::vector<int> rounds;
    for (const StepStanding &standing : standings) {
        if (standing.round > 0)
            rounds.push_back(standing.round);
    }
    if (rounds.empty())
        return {1, 1};
    const auto [first, last] = std::ranges::minmax(rounds);
    return {first, last};
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
        document::StepMark mark{*progress};
        const auto here = atStep(standings);
        std::tie(mark.firstRound, mark.round) = roundsOf(here.empty() ? standings : here);
        if (step.scope == sop::Scope::Unit)
            mark.units = static_cast<int>(here.size());
        marks[step.id] = mark;
    }
    return marks;
}

} // namespace himpun::reading
