// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/agreement_draft.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

Unread unreadIn(const indicator::Indicator &indicator, const IndicatorCell &cell,
                const std::string &text)
{
    const bool isTarget =
        cell.part == IndicatorPart::YearTarget || cell.part == IndicatorPart::PeriodTarget;
    if (!isTarget)
        return {cell, std::monostate()};
    const auto reading = indicator::readTarget(text, indicator, indicator::NumberOrigin::Typed);
    if (const auto *fault = std::get_if<indicator::NotANumber>(&reading))
        return {cell, fault->fault};
    return {cell, indicator::NoSuchPredicate{}};
}

/// What the row says otherwise.
bool isSaidOtherwise(const service::OfficeFinding &finding)
{
    const auto *json = std::get_if<base::JsonProblem>(&finding.problem);
    const auto *check = std::get_if<indicator::Check>(&finding.problem);
    return (json && *json == base::JsonProblem::EmptyText)
           || (check && *check == indicator::Check::NoDefinition);
}

bool hasTarget(const IndicatorDraft &draft)
{
    return draft.indicator.yearTarget || !draft.indicator.periodTargets.empty();
}

} // namespace

bool isError(const RowRemark &remark)
{
    if (const auto *gap = std::get_if<Gap>(&remark))
        return *gap != Gap::NoTarget;
    if (const auto *finding = std::get_if<service::OfficeFinding>(&remark))
        return severityOf(*finding) == base::Severity::Error;
    return true;
}

std::vector<RowRemark> remarksOn(const IndicatorDraft &draft, int year)
{
    std::vector<RowRemark> remarks;
    if (draft.isBlank())
        return remarks;
    if (draft.indicator.name.empty())
        remarks.emplace_back(Gap::NoName);
    if (draft.indicator.unitOfMeasure.empty())
        remarks.emplace_back(Gap::NoUnitOfMeasure);
    for (const auto &[cell, text] : draft.unread)
        remarks.emplace_back(unreadIn(draft.indicator, cell, text));
    for (service::OfficeFinding &finding : service::findingsIn(draft.indicator, year)) {
        if (!isSaidOtherwise(finding))
            remarks.emplace_back(std::move(finding));
    }
    if (draft.unread.empty() && !hasTarget(draft))
        remarks.emplace_back(Gap::NoTarget);
    std::ranges::stable_partition(remarks, isError);
    return remarks;
}

} // namespace himpun::reading
