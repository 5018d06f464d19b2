// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/check.h"

#include <algorithm>
#include <iterator>

namespace himpun::indicator
{

namespace
{

using enum CheckSeverity;

constexpr CheckRule rules[] = {
    {Check::NoDefinition, "no-definition", Note, true, false},
    {Check::TargetsSum, "targets-sum", Warning, true, false},
    {Check::TargetsEnd, "targets-end", Warning, true, false},
    {Check::TargetsFall, "targets-fall", Warning, true, false},
    {Check::TargetAboveHundred, "target-above-hundred", Warning, true, false},
    {Check::TargetChanged, "target-changed", Warning, true, false},
    {Check::PartAboveWhole, "part-above-whole", Warning, false, true},
    {Check::AboveHundred, "above-hundred", Warning, false, true},
    {Check::Hundredfold, "hundredfold", Warning, false, true},
    {Check::FarAboveTarget, "far-above-target", Warning, false, true},
    {Check::Fallen, "fallen", Warning, false, true},
    {Check::Unusual, "unusual", Warning, false, true},
    {Check::Copied, "copied", Note, false, true},
    {Check::NoEvidence, "no-evidence", Note, false, false},
};

constexpr std::string_view severities[] = {"off", "note", "warning", "block"};

} // namespace

std::span<const CheckRule> checkRules()
{
    return rules;
}

const CheckRule &ruleOf(Check check)
{
    return rules[static_cast<std::size_t>(check)];
}

std::string_view codeOf(Check check)
{
    return ruleOf(check).code;
}

std::string_view codeOf(CheckSeverity severity)
{
    return severities[static_cast<std::size_t>(severity)];
}

std::optional<CheckSeverity> checkSeverityNamed(std::string_view code)
{
    const auto found = std::ranges::find(severities, code);
    if (found == std::end(severities))
        return std::nullopt;
    return static_cast<CheckSeverity>(found - std::begin(severities));
}

CheckSeverity CheckPolicy::of(Check check) const
{
    const auto found = decided.find(check);
    return found == decided.end() ? ruleOf(check).usual : found->second;
}

bool CheckPolicy::blocks() const
{
    return std::ranges::any_of(
        rules, [&](const CheckRule &rule) { return of(rule.check) == CheckSeverity::Block; });
}

} // namespace himpun::indicator
