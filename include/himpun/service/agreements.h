// SPDX-License-Identifier: GPL-3.0-or-later
// Perjanjian kinerja while somebody writes them: what is odd about a row, how a year begins, and
// how what was written becomes the office's.
#pragma once

#include "himpun/service/load_office.h"

#include <functional>

namespace himpun::service
{

/// What loadOffice() would say of \a indicator in an agreement of \a year, but for what only its
/// neighbours show.  Its id may still be missing.
std::vector<OfficeFinding> findingsIn(const indicator::Indicator &indicator, int year);

/// How the periods most likely become the year's target, as its targets are written: 10, 15, 15 and
/// 10 are added up to 50.
indicator::Aggregation likelyAggregation(const indicator::Indicator &indicator);

/// \a indicators as another year begins with them: without targets.
std::vector<indicator::Indicator> withoutTargets(std::vector<indicator::Indicator> indicators);

/// What \a unit promised by the name \a name: in \a year, else in the latest other year, then
/// without targets.  Several, where rows of one name are several indicators, in their order.
std::vector<indicator::Indicator> knownIndicators(const Office &office,
                                                  const workflow::UnitId &unit, int year,
                                                  const std::string &name);

/// An id for whatever is called \a name that \a isTaken does not know: "jumlah-ikm-baru".
std::string newIdFor(const std::string &name,
                     const std::function<bool(const std::string &)> &isTaken);

/// Gives an id to those of \a indicators that have none: that of a known one of the same name, so
/// that its history goes on, else a new one that no other year knows.
void nameIndicators(std::vector<indicator::Indicator> &indicators, const Office &office,
                    const workflow::UnitId &unit, int year);

/// \a form instead of what \a unit had promised for \a year; an empty one takes the agreement away.
void setForm(Office &office, const workflow::UnitId &unit, int year, indicator::Form form);

} // namespace himpun::service
