// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/forecast.h"

namespace himpun::workflow
{

std::vector<ForecastStep> forecast(const sop::Sop &sop, const calendar::WorkingCalendar &calendar,
                                   base::Instant start,
                                   const std::map<sop::StepId, calendar::Duration> &agreed)
{
    std::vector<ForecastStep> steps;
    base::Instant opens = start;
    for (std::optional<sop::StepId> id = sop.steps.front().id; id;) {
        const sop::Step &step = sop.step(*id);
        calendar::Duration duration = step.duration;
        if (const auto found = agreed.find(step.id);
            duration.unit == calendar::DurationUnit::Agreed && found != agreed.end())
            duration = found->second;
        ForecastStep &row = steps.emplace_back(ForecastStep{step.id, opens, std::nullopt});
        if (duration.isFixed()) {
            row.due = calendar.add(opens, duration);
            opens = *row.due;
        }
        id = step.next;
    }
    return steps;
}

} // namespace himpun::workflow
