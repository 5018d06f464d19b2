// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has to be reminded of: each stage a deadline of his reaches, once.
#pragma once

#include "himpun/reading/task_card.h"

#include <string>
#include <vector>

namespace himpun::reading
{

/// One of a person's own open tasks whose deadline has reached \a stage.  The stage stands in the
/// file, so nothing is lost while no program ran.
struct ReachedDeadline {
    workflow::CycleId cycle;
    workflow::TaskId task;
    workflow::DeadlineStage stage = workflow::DeadlineStage::Soon;
    std::string activity;
    std::string where; ///< the unit and the cycle: "Bidang Perdagangan, Triwulan III 2026"
    base::Instant due;
    calendar::Zone zone = calendar::Zone::Wib;

    /// What has been told is remembered by: "2026-TW3/12/overdue".
    std::string key() const;
    bool operator==(const ReachedDeadline &) const = default;
};

/// The earliest due first.
service::Outcome<std::vector<ReachedDeadline>> reachedDeadlines(
    service::Workbench &bench, const workflow::OfficialId &official);

} // namespace himpun::reading
