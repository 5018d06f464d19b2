// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence (bukti dukung) that stands in what the units of a cycle have handed in.
#pragma once

#include "himpun/service/workbench.h"

#include <string>
#include <vector>

namespace himpun::reading
{

struct GivenEvidence {
    indicator::Evidence file;
    std::string indicator; ///< the name of the row it belongs to
    workflow::TaskId task; ///< with which it was first handed in
    workflow::OfficialId by;
    base::Instant at;

    bool operator==(const GivenEvidence &) const = default;
};

/// Of the latest revision of every unit, in the order of units and rows; \a history is the whole
/// one of the cycle.
service::Outcome<std::vector<GivenEvidence>> givenEvidence(
    service::Workbench &bench, const service::CycleView &view,
    const std::vector<store::Recorded> &history);

} // namespace himpun::reading
