// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who starts a cycle may choose from, and what would become of a choice.
#pragma once

#include "himpun/service/workbench.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace himpun::reading
{

struct StartChoices {
    std::shared_ptr<const service::Office> office;
    std::vector<std::shared_ptr<const sop::Sop>> sops; ///< the office's own first
    std::vector<store::CycleRow> cycles;               ///< there are already, the latest last
    std::map<sop::SopId, std::map<sop::StepId, calendar::Duration>> agreed; ///< the last time
    base::Date today;
};

service::Outcome<StartChoices> startChoices(service::Workbench &bench);

/// The period after the latest cycle's of \a sop; without one, the quarter that ended last.
calendar::Period nextPeriod(const StartChoices &choices, const sop::SopId &sop);

/// The cycle there is already for the same period and SOP, unless it was cancelled.
const store::CycleRow *sameCycle(const StartChoices &choices, const sop::SopId &sop,
                                 const calendar::Period &period);

struct StartPlan {
    std::vector<workflow::StartGap> gaps;
    std::vector<workflow::ForecastStep> steps;
    /// Who holds each step, by name; of unit steps, one line for each unit: "Pasar: Sri Wahyuni".
    std::map<sop::StepId, std::vector<std::string>> holders;
    service::TargetCover targets;
};

service::Outcome<StartPlan> startPlan(service::Workbench &bench, const service::StartOrder &order);

} // namespace himpun::reading
