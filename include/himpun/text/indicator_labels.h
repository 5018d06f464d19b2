// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the indicator room's codes.
#pragma once

#include "himpun/indicator/achievement.h"
#include "himpun/indicator/aggregate.h"
#include "himpun/indicator/cap.h"
#include "himpun/indicator/cells.h"
#include "himpun/indicator/number.h"
#include "himpun/indicator/read.h"
#include "himpun/indicator/sheet.h"

#include <string>

namespace himpun::text
{

std::string label(indicator::Level level);             ///< "Sasaran"
std::string label(indicator::Polarity polarity);       ///< "Semakin tinggi semakin baik"
std::string label(indicator::Aggregation aggregation); ///< "Kondisi akhir"
std::string label(indicator::Entry entry);             ///< "Sampai dengan periode ini"
std::string label(indicator::Field field);             ///< "Realisasi"
std::string label(indicator::Rule rule);               ///< the formula in words and signs

/// Why there is no percentage: "penyebutnya nol".
std::string reason(indicator::Obstacle obstacle);
/// "98,50%", or "belum diisi", "belum jatuh tempo", "tidak dapat dihitung (targetnya nol)".
std::string achievement(const indicator::Achievement &achievement, int places = 2);
/// "80", "80–90" for a range; a predicate's label where the scale has one for it.
std::string target(const indicator::Indicator &indicator, const indicator::Target &target);
/// "Pilih TMP, WDP atau WTP."
std::string choiceOf(const indicator::PredicateScale &scale);
/// "1.386.725.500", "WTP": what a cell of files says of \a indicator.
std::string value(const indicator::Indicator &indicator, const base::Decimal &value);
/// "(dibatasi 120%)", "(dibatasi 0%)"; empty where nothing was changed.
std::string capNote(indicator::Capped::By by, const indicator::CapPolicy &policy);

std::string sentence(indicator::Lack lack);
std::string sentence(indicator::CellProblem problem);
std::string sentence(indicator::NumberFault fault);
std::string sentence(indicator::Problem problem, const std::string &subject);

} // namespace himpun::text
