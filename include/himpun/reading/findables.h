// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in the file that somebody may want to go to: cycles, units' sheets, indicators,
// people, SOPs.
#pragma once

#include "himpun/service/workbench.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

enum class FindableKind { Cycle, Sheet, Indicator, Person, Sop };

struct Findable {
    FindableKind kind = FindableKind::Cycle;
    std::string title;
    std::string detail;
    workflow::CycleId cycle = {}; ///< of a cycle, a sheet, an indicator
    std::optional<workflow::UnitId> unit = {};
    workflow::OfficialId person = {};
    sop::SopId sop = {};
    std::string row = {}; ///< of an indicator: its id

    bool operator==(const Findable &) const = default;
};

/// The latest cycles first.  An indicator leads to its sheet in the latest cycle of its year.
service::Outcome<std::vector<Findable>> findables(service::Workbench &bench);

} // namespace himpun::reading
