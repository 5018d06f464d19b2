// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks find in a whole office: in the sheets of a cycle, as the cells stand now, and in
// the agreements of its year.
#pragma once

#include "himpun/service/workbench.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

struct CheckLine {
    workflow::UnitId unit;
    std::string unitName;
    std::string rowName;
    indicator::SheetDoubt doubt; ///< of an agreement, its field says nothing
    std::string sentence;

    bool operator==(const CheckLine &) const = default;
};

struct CheckReport {
    workflow::CycleId cycle;
    std::string cycleTitle;
    calendar::Period period;
    /// What is open before what a note explains, then the gravest first, then sheets before
    /// agreements, as the units and their rows stand.
    std::vector<CheckLine> lines;
    int rows = 0; ///< that were looked at

    int open(indicator::CheckSeverity severity) const;
};

/// The sheets of \a cycle, of all units that were not exempted, and every agreement of its year; of
/// \a unit alone, where one is given.  Sheets are judged by the office that the cycle was started
/// with, agreements by the one in use.
service::Outcome<CheckReport> checkReport(service::Workbench &bench, const workflow::CycleId &cycle,
                                          const std::optional<workflow::UnitId> &unit = {});

} // namespace himpun::reading
