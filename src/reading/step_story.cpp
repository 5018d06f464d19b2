// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/step_story.h"

#include "himpun/text/format.h"
#include "himpun/text/trouble.h"
#include "himpun/workflow/authority.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

StoryRound roundOf(const CycleBoard &board, const workflow::Task &task, const text::Names &names)
{
    const service::CycleView &view = board.view;
    StoryRound round;
    round.task = task;
    round.standing = standingOf(board, task);
    if (workflow::isOpen(task.state)) {
        for (const workflow::OfficialId &person : workflow::inboxOf(*view.sop, view.cycle, task))
            round.people.push_back(names.person(person));
        if (task.due)
            round.timeLeft = text::timeLeft(*view.calendar, board.now, *task.due);
    } else if (task.due && task.closed) {
        round.keptInTime = task.closed->at <= *task.due;
    }
    round.returned = service::returnThatOpened(task, board.events);
    if (round.returned)
        round.returnedBy = names.person(round.returned->by);
    std::ranges::copy_if(board.history, std::back_inserter(round.history),
                         [&](const HistoryLine &line) { return line.task == task.id; });
    return round;
}

} // namespace

StepStory storyOf(const CycleBoard &board, const sop::StepId &step,
                  const std::optional<workflow::UnitId> &unit)
{
    const service::CycleView &view = board.view;
    const text::Names names = text::namesOf(view, board.now);
    StepStory story;
    story.step = view.sop->step(step);
    story.actor = view.sop->find(story.step.actor)->name;
    story.unit = unit;
    if (unit)
        story.unitName = names.unit(*unit);
    story.standing = standingOf(board, step, unit);
    for (const workflow::Task &task : view.cycle.tasks) {
        if (task.step == step && task.unit == unit)
            story.rounds.insert(story.rounds.begin(), roundOf(board, task, names));
    }
    if (story.standing.task && !board.isReadOnly)
        story.allowed = workflow::allowedOn(*view.sop, view.cycle,
                                            view.cycle.task(*story.standing.task), board.asker);
    story.zone = view.calendar->data().zone;
    return story;
}

} // namespace himpun::reading
