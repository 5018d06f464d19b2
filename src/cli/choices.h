// SPDX-License-Identifier: GPL-3.0-or-later
// The ids that somebody could have named instead of the one that is not there.
#pragma once

#include "files.h"

#include <string>
#include <vector>

namespace himpun::cli
{

/// Where something went wrong; any pointer may be null.
struct Whereabouts {
    const service::CycleView *view;
    const service::Office *office; ///< the one in use, or brought
    const sop::Sop *sop;
    const indicator::Form *form;
    const About &about;
};

/// None where \a trouble is not about a name.
std::vector<std::string> choicesFor(const service::Trouble &trouble, const Whereabouts &where);

} // namespace himpun::cli
