// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/returns.h"

namespace himpun::service
{

namespace
{

std::optional<Returned> returnIn(const workflow::Event &event)
{
    if (const auto *fact = std::get_if<workflow::SentBack>(&event.fact))
        return Returned{event.by, event.at, fact->reason, fact->remarks};
    if (const auto *fact = std::get_if<workflow::CorrectionRequested>(&event.fact))
        return Returned{event.by, event.at, fact->reason, fact->remarks};
    if (const auto *fact = std::get_if<workflow::Reopened>(&event.fact))
        return Returned{event.by, event.at, fact->reason, {}, true};
    return std::nullopt;
}

} // namespace

std::optional<Returned> returnThatOpened(const workflow::Task &task,
                                         const std::vector<store::Recorded> &history)
{
    if (task.openedBy == 0 || task.openedBy > history.size())
        return std::nullopt;
    auto returned = returnIn(history[task.openedBy - 1].event);
    if (returned && task.unit)
        std::erase_if(returned->remarks, [&](const workflow::CellRemark &remark) {
            return remark.unit != *task.unit;
        });
    return returned;
}

std::vector<workflow::CellRemark> lastRemarks(const workflow::UnitId &unit,
                                              const std::vector<store::Recorded> &history)
{
    std::vector<workflow::CellRemark> last;
    for (const store::Recorded &recorded : history) {
        const auto returned = returnIn(recorded.event);
        if (!returned)
            continue;
        for (const workflow::CellRemark &remark : returned->remarks) {
            if (remark.unit != unit)
                continue;
            std::erase_if(last, [&](const workflow::CellRemark &earlier) {
                return earlier.row == remark.row && earlier.field == remark.field;
            });
            last.push_back(remark);
        }
    }
    return last;
}

} // namespace himpun::service
