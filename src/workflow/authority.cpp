// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/authority.h"

#include <algorithm>

namespace himpun::workflow
{

namespace
{

bool contains(const std::vector<OfficialId> &officials, const OfficialId &official)
{
    return std::ranges::find(officials, official) != officials.end();
}

/// Whether \a done is work at one of the steps \a judged by \a review, still standing.
bool isJudgedBy(const Task &done, const Task &review, const std::vector<sop::StepId> &judged)
{
    if (!isDone(done.state) || done.superseded)
        return false;
    if (std::ranges::find(judged, done.step) == judged.end())
        return false;
    return !review.unit || review.unit == done.unit;
}

} // namespace

std::vector<sop::StepId> judgedBy(const sop::Sop &sop, const sop::Step &review)
{
    std::vector<sop::StepId> judged = review.review->returnTo;
    const sop::Section *section = sop.sectionOf(review.id);
    if (!section)
        return judged;
    for (std::size_t i = section->first; i < sop.indexOf(review.id); ++i) {
        const sop::Step &step = sop.steps[i];
        if (step.entry && std::ranges::find(judged, step.id) == judged.end())
            judged.push_back(step.id);
    }
    return judged;
}

const std::vector<OfficialId> &holdersOf(const sop::Sop &sop, const Cycle &cycle, const Task &task)
{
    if (!task.reassignedTo.empty())
        return task.reassignedTo;
    return cycle.holders(sop.step(task.step), task.unit);
}

bool judgesOwnWork(const sop::Sop &sop, const Cycle &cycle, const Task &review,
                   const OfficialId &official)
{
    const sop::Step &step = sop.step(review.step);
    if (!step.review)
        return false;
    const auto judged = judgedBy(sop, step);
    return std::ranges::any_of(cycle.tasks, [&](const Task &task) {
        return isJudgedBy(task, review, judged)
               && (task.closed->by == official || contains(task.preparedBy, official));
    });
}

std::vector<OfficialId> inboxOf(const sop::Sop &sop, const Cycle &cycle, const Task &task)
{
    if (task.delegation)
        return {task.delegation->to};
    if (task.claimedBy)
        return {*task.claimedBy};
    std::vector<OfficialId> officials = holdersOf(sop, cycle, task);
    std::erase_if(officials, [&](const OfficialId &official) {
        return judgesOwnWork(sop, cycle, task, official);
    });
    return officials;
}

bool takesPart(const Cycle &cycle, const OfficialId &official)
{
    if (cycle.isCoordinator(official))
        return true;
    const bool assigned = std::ranges::any_of(cycle.assignments, [&](const Assignment &assignment) {
        return contains(assignment.officials, official);
    });
    return assigned || std::ranges::any_of(cycle.tasks, [&](const Task &task) {
               return contains(task.reassignedTo, official)
                      || (task.delegation && task.delegation->to == official);
           });
}

} // namespace himpun::workflow
