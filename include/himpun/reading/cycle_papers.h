// SPDX-License-Identifier: GPL-3.0-or-later
// What a cycle has put out so far: the outputs its SOP names, the sheets handed in with their
// evidence, and the files attached.
#pragma once

#include "himpun/reading/cycle_board.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::reading
{

enum class PaperKind { Output, Sheet, Evidence, Attachment };

struct Paper {
    PaperKind kind = PaperKind::Output;
    std::string name;                ///< the SOP's, or of the file; empty for a sheet
    std::optional<sop::StepId> step; ///< empty: attached to the cycle as a whole
    std::string stepNo;              ///< as printed
    std::optional<workflow::UnitId> unit;
    std::string unitName;
    std::string person;
    base::Instant at;
    int revision = 0;                   ///< of a sheet
    std::optional<base::Digest> digest; ///< of a sheet, an attachment, or a signed document
    std::uint64_t bytes = 0;            ///< of an attachment
    std::string indicator;              ///< of evidence: the row it belongs to

    bool operator==(const Paper &) const = default;
};

/// Outputs in the order of the SOP, only those that still count; then every revision of every
/// sheet, the evidence in the latest ones, and every attachment in the order in which they came,
/// but for one that is evidence as well.
service::Outcome<std::vector<Paper>> papersOf(service::Workbench &bench, const CycleBoard &board);

} // namespace himpun::reading
