// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers said when they sent work back: it stands in the history, and whoever repairs the
// work has to read it.
#pragma once

#include "himpun/store/journal.h"

#include <optional>
#include <vector>

namespace himpun::service
{

/// A return, a request for a correction, or the reopening of a finished cycle.
struct Returned {
    workflow::OfficialId by;
    base::Instant at;
    std::string reason;
    std::vector<workflow::CellRemark> remarks;
    bool isReopening = false;

    bool operator==(const Returned &) const = default;
};

/// The return that opened \a task, with the remarks that concern its unit; empty where the task was
/// opened in the ordinary way.  \a history is the whole one of the task's cycle.
std::optional<Returned> returnThatOpened(const workflow::Task &task,
                                         const std::vector<store::Recorded> &history);

/// The last remark on each cell of a unit's sheet, the latest last.
std::vector<workflow::CellRemark> lastRemarks(const workflow::UnitId &unit,
                                              const std::vector<store::Recorded> &history);

} // namespace himpun::service
