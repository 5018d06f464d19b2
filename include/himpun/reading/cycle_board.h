// SPDX-License-Identifier: GPL-3.0-or-later
// One cycle with its history: what the pages of a cycle are drawn from.
#pragma once

#include "himpun/service/workbench.h"
#include "himpun/workflow/rules.h"

#include <string>
#include <vector>

namespace himpun::reading
{

struct HistoryLine {
    std::uint32_t number = 0;
    base::Instant at;
    workflow::OfficialId by;
    std::string person;
    std::string sentence;
    std::optional<workflow::TaskId> task; ///< the one the event is about
    std::optional<sop::StepId> step;
    std::optional<workflow::UnitId> unit;

    bool operator==(const HistoryLine &) const = default;
};

struct CycleBoard {
    service::CycleView view;
    std::vector<store::Recorded> events;
    std::vector<HistoryLine> history;         ///< the latest last
    std::vector<workflow::Operation> allowed; ///< on the cycle as a whole, by the person who asked
    base::Instant now;
    workflow::OfficialId asker;
};

service::Outcome<CycleBoard> cycleBoard(service::Workbench &bench, const workflow::CycleId &cycle,
                                        const workflow::OfficialId &official);

} // namespace himpun::reading
