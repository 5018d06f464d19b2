// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told when the workbench could not do something, whatever the reason.
#pragma once

#include "himpun/service/office.h"
#include "himpun/service/trouble.h"
#include "himpun/service/workbench.h"
#include "himpun/text/message.h"

namespace himpun::text
{

/// What the sentences may name.
struct TroubleContext {
    std::string file;              ///< as the person knows it
    const sop::Sop *sop = nullptr; ///< of the cycle that is meant
    Names names;
    calendar::Zone zone = calendar::Zone::Wib;
    const indicator::Form *form = nullptr; ///< of the sheet that is meant
    std::string cycle = {};                ///< where the person named none, and this one was taken
    std::vector<std::string> choices = {}; ///< ids that he could have named instead
};

Message message(const service::Trouble &trouble, const TroubleContext &context);

/// The people of an office with the position each holds at \a instant, and its units.
Names namesOf(const service::Office &office, base::Instant instant);

/// Those of a cycle's office, and whoever and whatever came since.
Names namesOf(const service::CycleView &view, base::Instant instant);

} // namespace himpun::text
