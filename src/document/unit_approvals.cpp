// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/format.h"
#include "himpun/text/labels.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

constexpr std::size_t shownDigits = 12; // of a digest: enough to compare by eye

/// Its result counts now; what was returned is told in the trail.
bool stands(const workflow::Task &task)
{
    return workflow::isDone(task.state) && task.state != workflow::TaskState::SentBack
           && !task.superseded;
}

std::string actOf(const sop::Step &step, const workflow::Task &task)
{
    if (task.state == workflow::TaskState::Approved)
        return text::label(step.review->signOff);
    if (task.state == workflow::TaskState::Completed && step.entry)
        return say(Documents::tr("Diisi dan diserahkan"));
    return text::label(task.state);
}

std::string whoAndWhen(const DataDocument &data, const sop::Step &step, const workflow::Task &task)
{
    std::string text =
        say(Documents::tr("%1, %2, langkah %3, putaran %4"), data.names.person(task.closed->by),
            text::dateAndTime(task.closed->at, data.zone), step.no, std::to_string(task.round));
    if (task.content)
        text += ' '
                + say(Documents::tr("(isian revisi %1, sidik %2…)"),
                      std::to_string(task.content->revision),
                      task.content->digest.hex().substr(0, shownDigits));
    return text;
}

} // namespace

KeyValues unitApprovals(const DataDocument &data, const UnitData &unit)
{
    std::vector<const workflow::Task *> standing;
    for (const workflow::Task &task : data.cycle.tasks) {
        if (task.unit == unit.unit && stands(task))
            standing.push_back(&task);
    }
    std::ranges::stable_sort(
        standing, {}, [&](const workflow::Task *task) { return data.sop.indexOf(task->step); });
    KeyValues list;
    for (const workflow::Task *task : standing) {
        const sop::Step &step = data.sop.step(task->step);
        list.entries.push_back({actOf(step, *task), whoAndWhen(data, step, *task)});
    }
    return list;
}

} // namespace himpun::document
