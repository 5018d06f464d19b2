// SPDX-License-Identifier: GPL-3.0-or-later
// What a file itself knows besides its cycles: which SOPs, offices and calendars it uses.
#pragma once

#include "himpun/base/digest.h"

#include <string>
#include <string_view>

namespace himpun::ledger
{

enum class DefinitionKind { Sop, Office, Calendar };

std::string_view codeOf(DefinitionKind kind); ///< "sop", "office", "calendar"

/// From now on \a name means the content \a digest.  The last adoption of a name counts; what was
/// adopted before stays with the cycles that were started on it.
struct DefinitionAdopted {
    DefinitionKind kind = DefinitionKind::Sop;
    std::string name; ///< the definition's own id
    base::Digest digest;

    bool operator==(const DefinitionAdopted &) const = default;
};

} // namespace himpun::ledger
