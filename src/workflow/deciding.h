// SPDX-License-Identifier: GPL-3.0-or-later
// Decides one command whose person and state the rule table has let through: one function for each
// operation, in four files by what they are about (flow, people, units, time).
#pragma once

#include "himpun/workflow/engine.h"
#include "routing.h"

namespace himpun::workflow
{

/// What an accepted command becomes.
struct Act {
    Fact fact;
    Moves moves;
};

using Verdict = base::Result<Act, Refusal>;

inline tl::unexpected<Refusal> refuse(RefusalCode code)
{
    return base::fail(Refusal{code, std::nullopt, std::nullopt, {}});
}

class Deciding
{
public:
    Deciding(const sop::Sop &sop, const calendar::WorkingCalendar &calendar, const Cycle &cycle,
             const Request &request);

    Verdict operator()(const Start &command) const;
    Verdict operator()(const Complete &command) const;
    Verdict operator()(const Approve &command) const;
    Verdict operator()(const SendBack &command) const;
    Verdict operator()(const RequestCorrection &command) const;
    Verdict operator()(const TakeBack &command) const;
    Verdict operator()(const Skip &command) const;
    Verdict operator()(const Cancel &command) const;
    Verdict operator()(const Reopen &command) const;
    Verdict operator()(const Claim &command) const;
    Verdict operator()(const Release &command) const;
    Verdict operator()(const Reassign &command) const;
    Verdict operator()(const Delegate &command) const;
    Verdict operator()(const HandBack &command) const;
    Verdict operator()(const Comment &command) const;
    Verdict operator()(const Attach &command) const;
    Verdict operator()(const ExemptUnit &command) const;
    Verdict operator()(const AddUnit &command) const;
    Verdict operator()(const AgreeDuration &command) const;
    Verdict operator()(const ExtendDeadline &command) const;
    Verdict operator()(const RecomputeDeadlines &command) const;
    Verdict operator()(const Suspend &command) const;
    Verdict operator()(const Resume &command) const;
    Verdict operator()(const FireTimers &command) const;

private:
    Router routerOn(const Cycle &cycle) const { return {m_sop, m_calendar, cycle, m_at}; }
    Moves leaving(const Task &task) const;
    Moves sendingBack(const Task *from, const sop::StepId &target, const std::vector<UnitId> &units,
                      const std::optional<sop::StepId> &straightTo) const;
    /// Of a task that has had \a duration since it was opened, but for the pauses.
    base::Instant dueOf(const Task &task, const calendar::Duration &duration) const;
    /// The deadline \a task has without anybody's word for another.
    std::optional<base::Instant> ownDue(const Task &task) const;
    Cycle after(const Fact &fact) const; ///< once it has happened, before anything has moved
    base::Result<std::vector<UnitId>, Refusal> chosenUnits(const std::vector<UnitId> &units) const;
    bool takePart(const std::vector<CellRemark> &remarks) const; ///< the units remarked on
    bool letIn(Router &router, const UnitId &unit) const;

    const sop::Sop &m_sop;
    const calendar::WorkingCalendar &m_calendar;
    const Cycle &m_cycle;
    const OfficialId &m_by;
    base::Instant m_at;
};

} // namespace himpun::workflow
