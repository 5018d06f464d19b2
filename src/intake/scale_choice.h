// SPDX-License-Identifier: GPL-3.0-or-later
// The scale that a word in a target's cell belongs to.
#pragma once

#include "himpun/indicator/indicator.h"

#include <optional>
#include <string>

namespace himpun::intake
{

/// The only one of \a scales that has the word \a text.
std::optional<indicator::PredicateScale> scaleWith(const indicator::PredicateScales &scales,
                                                   const std::string &text);

} // namespace himpun::intake
