// SPDX-License-Identifier: GPL-3.0-or-later
// What the people of a practice office would fill in: values, reasons and evidence for one period.
// docs/office-format.md describes the file.
#pragma once

#include "himpun/base/json_node.h"
#include "himpun/base/result.h"
#include "himpun/indicator/cells.h"
#include "himpun/service/office.h"

#include <string>
#include <string_view>
#include <vector>

namespace himpun::service
{

/// A document that stands for evidence (bukti dukung); some cell names its digest.
struct PracticeFile {
    std::string name;
    std::string content;

    bool operator==(const PracticeFile &) const = default;
};

/// What one unit writes, in the order of writing.  Every cell may be stored for the unit's form.
struct PracticeSheet {
    workflow::UnitId unit;
    std::vector<indicator::Cell> cells;       ///< at first
    std::vector<indicator::Cell> corrections; ///< once the sheet was returned; may be none
    std::vector<PracticeFile> evidence;

    bool operator==(const PracticeSheet &) const = default;
};

struct Practice {
    OfficeId office;
    calendar::Period period;
    std::vector<PracticeSheet> sheets;

    const PracticeSheet *find(const workflow::UnitId &unit) const; ///< nullptr where there is none
};

using PracticeFinding = base::Finding<base::JsonProblem>;

/// Reads "himpun": "actuals/1".  Numbers stand there as people type them ("1.386.725.500",
/// "83,4", "WTP") and come back in the form of files.
base::Result<Practice, std::vector<PracticeFinding>> loadPractice(std::string_view json,
                                                                  const Office &office);

} // namespace himpun::service
