// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/read.h"

namespace himpun::indicator
{

std::string_view codeOf(Problem problem)
{
    switch (problem) {
    case Problem::DuplicateIndicator: return "duplicate-indicator";
    case Problem::DuplicateBudgetLine: return "duplicate-budget-line";
    case Problem::RangeNotAllowed: return "range-not-allowed";
    case Problem::RangeInverted: return "range-inverted";
    case Problem::PeriodInvalid: return "period-invalid";
    case Problem::PeriodsMixed: return "periods-mixed";
    case Problem::FixedTargetDiffers: return "fixed-target-differs";
    case Problem::UnknownScale: return "unknown-scale";
    case Problem::SumOfPredicates: return "sum-of-predicates";
    case Problem::NotOnScale: return "not-on-scale";
    case Problem::ScaleWithElements: return "scale-with-elements";
    case Problem::WeightInvalid: return "weight-invalid";
    case Problem::FactorInvalid: return "factor-invalid";
    case Problem::CeilingNegative: return "ceiling-negative";
    case Problem::NoBands: return "no-bands";
    case Problem::BandsNotDescending: return "bands-not-descending";
    case Problem::LowestBandBounded: return "lowest-band-bounded";
    case Problem::BandUnbounded: return "band-unbounded";
    case Problem::DuplicateBand: return "duplicate-band";
    case Problem::ColourInvalid: return "colour-invalid";
    case Problem::TooFewLevels: return "too-few-levels";
    case Problem::LevelsNotAscending: return "levels-not-ascending";
    case Problem::DuplicateLevel: return "duplicate-level";
    case Problem::DuplicateRow: return "duplicate-row";
    case Problem::DigestInvalid: return "digest-invalid";
    }
    return {};
}

std::string_view codeOf(const Finding &finding)
{
    return std::visit([](auto problem) { return codeOf(problem); }, finding.problem);
}

} // namespace himpun::indicator
