// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/codes.h"

namespace himpun::indicator
{

std::string_view codeOf(Level level)
{
    switch (level) {
    case Level::Objective: return "sasaran";
    case Level::Program: return "program";
    case Level::Activity: return "kegiatan";
    }
    return {};
}

std::string_view codeOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Maximize: return "maximize";
    case Polarity::MinimizeA: return "minimize-a";
    case Polarity::MinimizeB: return "minimize-b";
    case Polarity::Stabilize: return "stabilize";
    case Polarity::Range: return "range";
    case Polarity::RangeMinimize: return "range-minimize";
    }
    return {};
}

std::string_view codeOf(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum: return "sum";
    case Aggregation::Last: return "last";
    case Aggregation::Average: return "average";
    case Aggregation::Fixed: return "fixed";
    }
    return {};
}

std::string_view codeOf(Entry entry)
{
    switch (entry) {
    case Entry::PerPeriod: return "per-period";
    case Entry::Cumulative: return "cumulative";
    }
    return {};
}

std::string_view codeOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoTarget: return "no-target";
    case Obstacle::ZeroTarget: return "zero-target";
    case Obstacle::NegativeTarget: return "negative-target";
    case Obstacle::NegativeActual: return "negative-actual";
    case Obstacle::ZeroDenominator: return "zero-denominator";
    case Obstacle::ZeroCeiling: return "zero-ceiling";
    case Obstacle::NothingToCount: return "nothing-to-count";
    }
    return {};
}

std::string_view codeOf(Rule rule)
{
    switch (rule) {
    case Rule::Ratio: return "ratio";
    case Rule::Difference: return "difference";
    case Rule::InverseRatio: return "inverse-ratio";
    case Rule::Distance: return "distance";
    case Rule::DistanceFloored: return "distance-floored";
    case Rule::Exact: return "exact";
    case Rule::WithinRange: return "within-range";
    case Rule::ZeroActual: return "zero-actual";
    case Rule::ZeroToleranceMet: return "zero-tolerance-met";
    case Rule::ZeroToleranceMissed: return "zero-tolerance-missed";
    }
    return {};
}

std::string_view codeOf(Lack lack)
{
    switch (lack) {
    case Lack::ActualMissing: return "actual-missing";
    case Lack::ObstacleMissing: return "obstacle-missing";
    case Lack::FollowUpMissing: return "follow-up-missing";
    case Lack::SupportMissing: return "support-missing";
    case Lack::EvidenceMissing: return "evidence-missing";
    case Lack::SpentMissing: return "spent-missing";
    }
    return {};
}

std::string_view codeOf(CellProblem problem)
{
    switch (problem) {
    case CellProblem::UnknownRow: return "unknown-row";
    case CellProblem::FieldNotOfRow: return "field-not-of-row";
    case CellProblem::NumberUnreadable: return "number-unreadable";
    case CellProblem::NotOnScale: return "not-on-scale";
    case CellProblem::DigestUnreadable: return "digest-unreadable";
    }
    return {};
}

std::string_view codeOf(NumberFault fault)
{
    switch (fault) {
    case NumberFault::NoDigits: return "no-digits";
    case NumberFault::Placeholder: return "placeholder";
    case NumberFault::Grouping: return "grouping";
    case NumberFault::Signs: return "signs";
    case NumberFault::Stray: return "stray";
    case NumberFault::Multiplier: return "multiplier";
    case NumberFault::Exponent: return "exponent";
    case NumberFault::Percent: return "percent";
    case NumberFault::TooLong: return "too-long";
    }
    return {};
}

std::string_view codeOf(Capped::By by)
{
    switch (by) {
    case Capped::By::Nothing: return "nothing";
    case Capped::By::Ceiling: return "ceiling";
    case Capped::By::Floor: return "floor";
    }
    return {};
}

std::string_view kindOf(const Achievement &achievement)
{
    static constexpr std::string_view kinds[] = {"value", "not-filled", "not-due-yet",
                                                 "not-computable"};
    static_assert(std::variant_size_v<Achievement> == std::size(kinds));
    return kinds[achievement.index()];
}

} // namespace himpun::indicator
