// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of line that the verb `achieve` answers; docs/cli.md describes them.
#pragma once

#include "himpun/indicator/rating.h"
#include "himpun/indicator/read.h"
#include "line_filter.h"

namespace himpun::cli
{

/// {"polarity", "target" | "lower" and "upper", "actual" | "numerator" and "denominator"}
Answer achieveByFormula(base::JsonReader &line, Faults &faults,
                        const indicator::RatingScale &rating);
/// {"indicator", "period", "actuals"}
Answer achieveIndicator(base::JsonReader &line, Faults &faults,
                        const indicator::RatingScale &rating);
/// {"budget": {"ceiling", "spent"}}
Answer achieveBudget(base::JsonReader &line, Faults &faults, const indicator::RatingScale &rating);

/// Takes what the indicator room finds wrong.
indicator::Report reportTo(Faults &faults);
base::JsonReport jsonReportTo(Faults &faults);

/// A number written as a JSON number or, to keep every digit in any reader, as a text.
std::optional<base::Decimal> decimal(base::JsonReader &line, std::string_view key);

/// The achievement with its rating.
nlohmann::json rated(const indicator::Achievement &achievement,
                     const indicator::RatingScale &rating);
/// The same, with the worked substitution where it has a value.
nlohmann::json rated(const indicator::Achievement &achievement,
                     const indicator::RatingScale &rating, indicator::Polarity polarity,
                     const std::optional<indicator::ExactTarget> &target,
                     const indicator::Measured &actual);

} // namespace himpun::cli
