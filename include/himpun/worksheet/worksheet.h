// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet (kertas kerja) as it leaves: one unit's sheet, for people without the program.
//
// docs/worksheets.md describes the file it becomes.
#pragma once

#include "himpun/reading/unit_sheet.h"

#include <optional>
#include <string>

namespace himpun::worksheet
{

struct Worksheet {
    service::OfficeId office;
    service::Letterhead letterhead;
    reading::UnitSheet sheet;                     ///< what the cells say now, and all around it
    base::Digest form;                            ///< of sheet.form
    std::optional<workflow::ContentRef> revision; ///< the latest one when it left
    std::optional<base::Instant> due;             ///< of filling it in; empty while nobody does
    base::Instant madeAt;                         ///< of the cycle's last event
};

service::Outcome<Worksheet> worksheetOf(service::Workbench &bench, const workflow::CycleId &cycle,
                                        const workflow::UnitId &unit);

/// The units of \a cycle that have to hand a sheet in.
service::Outcome<std::vector<workflow::UnitId>> unitsToWrite(service::Workbench &bench,
                                                             const workflow::CycleId &cycle);

} // namespace himpun::worksheet
