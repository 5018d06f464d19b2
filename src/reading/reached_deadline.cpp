// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/reached_deadline.h"

#include <algorithm>

namespace himpun::reading
{

std::string ReachedDeadline::key() const
{
    return cycle.text + '/' + std::to_string(task.number) + '/'
           + std::string(workflow::codeOf(stage));
}

service::Outcome<std::vector<ReachedDeadline>> reachedDeadlines(
    service::Workbench &bench, const workflow::OfficialId &official)
{
    const auto cards = taskCards(bench, official);
    if (!cards)
        return base::fail(cards.error());
    std::vector<ReachedDeadline> reached;
    for (const TaskCard &card : *cards) {
        const bool isOwn = card.urgency != Urgency::OfOthers && card.urgency != Urgency::Paused;
        if (!isOwn || !card.task.due || card.task.stage == workflow::DeadlineStage::Running)
            continue;
        const std::string where =
            card.unitName.empty() ? card.cycleTitle : card.unitName + ", " + card.cycleTitle;
        reached.push_back({card.cycle, card.task.id, card.task.stage, card.step.activity, where,
                           *card.task.due, card.zone});
    }
    std::ranges::stable_sort(reached, {}, &ReachedDeadline::due);
    return reached;
}

} // namespace himpun::reading
