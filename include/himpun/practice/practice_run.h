// SPDX-License-Identifier: GPL-3.0-or-later
// A practice office runs one cycle of its SOP as people would: every review returns once before it
// approves, one unit is opened again from beyond the join, and one step is late.  Nothing in here
// knows an SOP: it does what is open.
#pragma once

#include "himpun/service/practice.h"
#include "himpun/service/workbench.h"

#include <functional>
#include <set>

namespace himpun::practice
{

class PracticeRun
{
public:
    /// Told after every act; \a task as it was when the act began, nullptr where the act is about
    /// none.
    using Witness = std::function<void(
        const workflow::Event &event, const service::CycleView &after, const workflow::Task *task)>;

    /// \a clock is the one of \a bench; it is moved on from act to act.
    PracticeRun(service::Workbench &bench, base::HandClock &clock,
                const service::Practice &practice, Witness witness = {});

    /// Starts the cycle and goes on until it is finished, or nobody can go on.
    service::Outcome<workflow::CycleId> run(const service::StartOrder &order);
    bool isFinished() const { return m_view.cycle.state == workflow::CycleState::Finished; }

    /// Starts the cycle and goes on until the units have their forms to fill in.
    service::Outcome<workflow::CycleId> runToTheForms(const service::StartOrder &order);

private:
    service::Outcome<workflow::CycleId> begin(const service::StartOrder &order);
    bool canGoOn() const;
    service::Outcome<void> step();
    service::Outcome<void> fillIn(const workflow::Task &task, const workflow::OfficialId &by);
    service::Outcome<void> attachEvidence(const service::PracticeSheet &sheet,
                                          const workflow::Task &task,
                                          const workflow::OfficialId &by);
    workflow::Command act(const workflow::Task &task);
    workflow::Command sendBack(const workflow::Task &task, const sop::Review &review);
    bool returnsNow(const workflow::Task &task);
    bool asksForCorrection(const workflow::Task &task);
    void moveClock(const workflow::Task &task);
    service::Outcome<void> tellTimers();
    service::Outcome<void> perform(const workflow::OfficialId &by, workflow::Command command,
                                   const workflow::Task *task);
    void tell(const workflow::Event &event, const workflow::Task *task);

    service::Workbench &m_bench;
    base::HandClock &m_clock;
    const service::Practice &m_practice;
    Witness m_witness;
    service::CycleView m_view;
    std::set<sop::StepId> m_returned; ///< reviews that have returned once
    bool m_reopened = false;          ///< a unit was opened again from beyond the join
    bool m_wasLate = false;
};

} // namespace himpun::practice
