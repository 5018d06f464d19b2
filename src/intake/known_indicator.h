// SPDX-License-Identifier: GPL-3.0-or-later
// What the office knows of an indicator before it reads of it again.
#pragma once

#include "himpun/service/office.h"

#include <optional>
#include <string>

namespace himpun::intake
{

/// The indicator of \a unit that is called \a name: that of \a year, else that of the latest other
/// year, without its targets.
std::optional<indicator::Indicator> knownIndicator(const service::Office &office,
                                                   const workflow::UnitId &unit, int year,
                                                   const std::string &name);

/// The only one of \a scales that has the word \a text.
std::optional<indicator::PredicateScale> scaleWith(const indicator::PredicateScales &scales,
                                                   const std::string &text);

} // namespace himpun::intake
