// SPDX-License-Identifier: GPL-3.0-or-later
// Capaian as a spreadsheet computes it, so that it shows what indicator::achieve() comes to.
//
// A spreadsheet counts in binary.  What it makes of decimals is off by less than 1e-11 of a
// percentage; rounding to that first gives the exact value back, and only then to the two places
// that are shown, where a half must go up.
#pragma once

#include "himpun/indicator/cap.h"
#include "himpun/indicator/indicator.h"

#include <string>

namespace himpun::worksheet
{

/// The cells a row's formulas are about, as "J15".
struct InputCells {
    std::string actual, numerator, denominator;
};

/// Without the "=" in front; empty where nothing that is filled in changes the achievement.
std::string achievementFormula(const indicator::Indicator &indicator,
                               const calendar::Period &period, const indicator::CapPolicy &cap,
                               const InputCells &cells);

/// What was measured, of an indicator with elements.
std::string measuredFormula(const indicator::Elements &elements, const InputCells &cells);

/// Serapan; \a spent is the cell.
std::string absorptionFormula(const base::Decimal &ceiling, const std::string &spent);

} // namespace himpun::worksheet
