// SPDX-License-Identifier: GPL-3.0-or-later
// An open task with all that its page shows: the SOP's row, the time, the last remark, and what
// the person may do with it.
#pragma once

#include "himpun/service/returns.h"
#include "himpun/service/workbench.h"
#include "himpun/workflow/rules.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

/// The groups of an inbox, in the order in which they are shown.
enum class Urgency {
    Late,     ///< its due time has passed
    Returned, ///< somebody sent it back
    Today,    ///< due before the office's day ends
    Coming,
    Paused,   ///< its cycle is suspended
    OfOthers, ///< waits for somebody else
};

struct TaskCard {
    workflow::CycleId cycle;
    std::string cycleTitle;
    workflow::Task task;
    sop::Step step;
    std::string actor;                        ///< the name of the step's actor
    std::string unitName;                     ///< empty in office steps
    std::vector<workflow::OfficialId> people; ///< in whose inbox it stands
    std::vector<std::string> peopleNames;
    Urgency urgency = Urgency::Coming;
    std::string timeLeft;                      ///< in words; empty without a due time
    std::optional<service::Returned> returned; ///< why it is open again
    std::string returnedBy;                    ///< "Kabid Perdagangan (Sri Wahyuni)"
    std::vector<workflow::Operation> allowed;  ///< by the person who asked; none while only reading
    calendar::Zone zone = calendar::Zone::Wib;

    bool may(workflow::Operation operation) const;
};

/// Open tasks of all cycles in the order of Urgency, the earliest due first: those in \a official's
/// inbox, then those of others in cycles he takes part in.
service::Outcome<std::vector<TaskCard>> taskCards(service::Workbench &bench,
                                                  const workflow::OfficialId &official);

/// The open task of \a unit, or of the office, that waits for \a official; empty where none does.
std::optional<TaskCard> taskIn(const service::CycleView &view,
                               const std::vector<store::Recorded> &history,
                               const std::optional<workflow::UnitId> &unit,
                               const workflow::OfficialId &official, base::Instant now);

} // namespace himpun::reading
