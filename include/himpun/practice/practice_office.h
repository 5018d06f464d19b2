// SPDX-License-Identifier: GPL-3.0-or-later
// The offices that come with the program, for learning: made-up people, plausible numbers.
#pragma once

#include "himpun/service/practice.h"
#include "himpun/service/workbench.h"

#include <optional>
#include <string_view>
#include <vector>

namespace himpun::practice
{

struct PracticeOffice {
    service::Office office;
    service::Practice practice;
};

/// The one that runs \a sop; empty where the program brings none.
std::optional<PracticeOffice> practiceOfficeFor(const sop::SopId &sop);

/// What comes with the program, in order.
std::vector<sop::Sop> shippedSops();
std::vector<indicator::RatingScale> shippedRatings();
std::vector<indicator::PredicateScale> shippedScales();

/// What its coordinator would ask for: the period there are numbers for, every unit, three days
/// wherever a time is to be agreed.
service::StartOrder practiceOrder(const sop::Sop &sop, const PracticeOffice &practice);

/// With which everybody in a practice office signs in.
inline constexpr std::string_view practicePassword = "latihan1";

/// The first working morning after the practice period.
base::Instant practiceMorning();

/// Fills a new file: the office and its SOP, one finished cycle, and the next one as far as the
/// forms, from \a now on.  \a clock is the one of \a bench.
service::Outcome<void> furnish(service::Workbench &bench, base::HandClock &clock,
                               const sop::Sop &sop, const PracticeOffice &practice,
                               base::Instant now);

} // namespace himpun::practice
