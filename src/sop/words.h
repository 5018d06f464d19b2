// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of an SOP file that a doubt may be about.
#pragma once

#include <string_view>

namespace himpun::sop
{

inline constexpr std::string_view aboutSop[] = {
    "title",     "identity", "legalBasis", "qualifications", "relatedSops",
    "equipment", "warning",  "recording",  "actors",         "steps"};

inline constexpr std::string_view aboutStep[] = {"no",      "activity",     "actor",    "scope",
                                                 "entry",   "requirements", "duration", "outputs",
                                                 "remarks", "next",         "approve",  "return"};

} // namespace himpun::sop
