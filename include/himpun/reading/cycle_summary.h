// SPDX-License-Identifier: GPL-3.0-or-later
// A line for every cycle: what it is and how it stands.
#pragma once

#include "himpun/service/workbench.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

struct CycleSummary {
    store::CycleRow row;
    std::string sopTitle;
    int open = 0;                         ///< tasks
    int late = 0;                         ///< of these
    std::optional<base::Instant> nextDue; ///< the earliest of the open tasks
    calendar::Zone zone = calendar::Zone::Wib;
};

/// In the order in which they were started.
service::Outcome<std::vector<CycleSummary>> cycleSummaries(service::Workbench &bench);

} // namespace himpun::reading
