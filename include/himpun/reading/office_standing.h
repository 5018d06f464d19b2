// SPDX-License-Identifier: GPL-3.0-or-later
// How an office stands in a cycle: what was reached, what was spent for it, and how much of the
// work is done.
//
// What was reached and spent is what was handed in last, in whatever review it stands; a unit that
// has handed in nothing has no value.  docs/standing.md has every definition with its source.
#pragma once

#include "himpun/service/workbench.h"
#include "himpun/text/standing_words.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

struct UnitFigures {
    workflow::UnitId unit;
    std::string name;
    bool isHandedIn = false;  ///< at least once
    std::optional<int> place; ///< among the units with a value
    text::Figures figures;
};

struct ObjectiveFigures {
    indicator::Level level = indicator::Level::Objective;
    std::string objective; ///< empty: of indicators that name none
    int indicators = 0;
    indicator::RollUp achievement;
};

struct StepFigures {
    sop::StepId step;
    std::string no; ///< as printed
    std::string activity;
    workflow::Timeliness tasks;
};

struct OfficeStanding {
    workflow::CycleId cycle;
    std::string title;
    calendar::Period period;
    text::Figures office;
    std::vector<UnitFigures> units; ///< by place, those without a value last
    std::vector<std::string> exempted;
    std::vector<ObjectiveFigures> objectives; ///< level by level, as the units name them
    std::vector<StepFigures> steps;           ///< in the SOP's order
};

service::Outcome<OfficeStanding> officeStanding(service::Workbench &bench,
                                                const workflow::CycleId &cycle);

} // namespace himpun::reading
