// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

#include "himpun/workflow/authority.h"

#include <algorithm>
#include <set>

namespace himpun::workflow
{

namespace
{

using Unit = std::optional<UnitId>;

const std::vector<OfficialId> &holders(const std::vector<Assignment> &assignments,
                                       const sop::Step &step, const Unit &unit)
{
    static const std::vector<OfficialId> nobody;
    for (const Assignment &assignment : assignments) {
        if (assignment.actor == step.actor && assignment.unit == unit)
            return assignment.officials;
    }
    return nobody;
}

StartGap gap(StartGap::Kind kind)
{
    return {kind, std::nullopt, std::nullopt, std::nullopt};
}

/// Somebody whose work at \a target nobody but himself could approve.
std::optional<OfficialId> sameHands(const std::vector<Assignment> &assignments,
                                    const sop::Step &review, const Unit &reviewUnit,
                                    const sop::Step &target, const Unit &targetUnit)
{
    const auto &approvers = holders(assignments, review, reviewUnit);
    for (const OfficialId &worker : holders(assignments, target, targetUnit)) {
        const bool somebodyElse = std::ranges::any_of(
            approvers, [&](const OfficialId &approver) { return approver != worker; });
        if (!approvers.empty() && !somebodyElse)
            return worker;
    }
    return std::nullopt;
}

void checkReview(const sop::Sop &sop, const std::vector<Assignment> &assignments,
                 const sop::Step &review, const Unit &unit, const std::vector<Unit> &units,
                 std::vector<StartGap> &gaps)
{
    for (const sop::StepId &id : judgedBy(sop, review)) {
        const sop::Step &target = sop.step(id);
        std::vector<Unit> targetUnits{unit};
        if (target.scope == sop::Scope::Office)
            targetUnits = {std::nullopt};
        else if (!unit)
            targetUnits = units;
        for (const Unit &targetUnit : targetUnits) {
            const auto worker = sameHands(assignments, review, unit, target, targetUnit);
            const StartGap found{StartGap::Kind::NobodyElseToApprove, review.id,
                                 unit ? unit : targetUnit, worker};
            if (worker && std::ranges::find(gaps, found) == gaps.end())
                gaps.push_back(found);
        }
    }
}

/// Exactly the steps "as agreed per cycle" want a time.
void checkDurations(const sop::Sop &sop, const std::map<sop::StepId, calendar::Duration> &agreed,
                    std::vector<StartGap> &gaps)
{
    for (const sop::Step &step : sop.steps) {
        const auto found = agreed.find(step.id);
        const bool isAgreed =
            found != agreed.end() && found->second.isFixed() && calendar::isValid(found->second);
        if (step.duration.unit == calendar::DurationUnit::Agreed && !isAgreed)
            gaps.push_back(
                {StartGap::Kind::DurationNotAgreed, step.id, std::nullopt, std::nullopt});
    }
    for (const auto &[id, duration] : agreed) {
        const sop::Step *step = sop.find(id);
        if (!step)
            gaps.push_back({StartGap::Kind::UnknownStep, id, std::nullopt, std::nullopt});
        else if (step->duration.unit != calendar::DurationUnit::Agreed)
            gaps.push_back({StartGap::Kind::StepHasItsOwnTime, id, std::nullopt, std::nullopt});
    }
}

} // namespace

std::vector<StartGap> staffingGaps(const sop::Sop &sop, const std::vector<Assignment> &assignments,
                                   const std::vector<UnitId> &units)
{
    const std::vector<Unit> everyUnit(units.begin(), units.end());
    const std::vector<Unit> office{std::nullopt};
    std::vector<StartGap> gaps;
    for (const sop::Step &step : sop.steps) {
        for (const Unit &unit : step.scope == sop::Scope::Unit ? everyUnit : office) {
            if (holders(assignments, step, unit).empty())
                gaps.push_back({StartGap::Kind::NobodyForStep, step.id, unit, std::nullopt});
            else if (step.review)
                checkReview(sop, assignments, step, unit, everyUnit, gaps);
        }
    }
    return gaps;
}

std::vector<StartGap> gapsOf(const sop::Sop &sop, const Start &start)
{
    std::vector<StartGap> gaps;
    if (start.units.empty())
        gaps.push_back(gap(StartGap::Kind::NoUnits));
    if (start.coordinators.empty())
        gaps.push_back(gap(StartGap::Kind::NoCoordinator));
    std::set<UnitId> seen;
    std::vector<UnitId> units;
    for (const UnitForm &form : start.units) {
        units.push_back(form.unit);
        if (!seen.insert(form.unit).second)
            gaps.push_back({StartGap::Kind::UnitTwice, std::nullopt, form.unit, std::nullopt});
    }
    for (const StartGap &found : staffingGaps(sop, start.assignments, units))
        gaps.push_back(found);
    checkDurations(sop, start.agreed, gaps);
    return gaps;
}

} // namespace himpun::workflow
