// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the work that was to be done was done, and in time: DHIS2's arithmetic of reports, on
// tasks.
#pragma once

#include "himpun/workflow/cycle.h"

#include <optional>

namespace himpun::workflow
{

/// Completed and approved in time are done ÷ expected and onTime ÷ expected.
struct Timeliness {
    int expected = 0; ///< done, or due by the time asked for
    int done = 0;
    int onTime = 0; ///< done no later than due; what has no due time cannot be late

    Timeliness &operator+=(const Timeliness &other)
    {
        expected += other.expected;
        done += other.done;
        onTime += other.onTime;
        return *this;
    }
    bool operator==(const Timeliness &) const = default;
};

/// Of one task at \a now.  Skipped and withdrawn ones are not expected; while the cycle stands
/// still, nothing becomes due.
Timeliness timelinessOf(const Cycle &cycle, const Task &task, base::Instant now);

/// Of all tasks of \a step and \a unit, each where it is given, in every round.  Nothing is
/// expected of a unit that was exempted.
Timeliness timelinessOf(const Cycle &cycle, base::Instant now,
                        const std::optional<sop::StepId> &step,
                        const std::optional<UnitId> &unit = {});

} // namespace himpun::workflow
