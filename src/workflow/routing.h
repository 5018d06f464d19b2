// SPDX-License-Identifier: GPL-3.0-or-later
// Where tokens go: on to the next step, through a join, or back.
#pragma once

#include "himpun/calendar/working_calendar.h"
#include "himpun/workflow/cycle.h"

namespace himpun::workflow
{

/// Collects the moves of one event.  \a cycle is the state before the event's moves.
class Router
{
public:
    Router(const sop::Sop &sop, const calendar::WorkingCalendar &calendar, const Cycle &cycle,
           base::Instant at);

    /// Opens the first step of the SOP.
    void begin();

    /// \a task is done: its token goes on, through the join when its branch was the last.
    void leave(const Task &task);

    /// The branch that \a open is in ends without having arrived, and what its unit did in the
    /// section no longer counts; the others may now join.
    void dropBranch(const Task &open);

    /// Work goes back from \a from (a task, or the end of the SOP when nullptr) to \a target;
    /// \a units are those to re-open when the target lies in a section that \a from is beyond of.
    /// Repaired, it comes straight to the step \a straightTo, or step by step where that is empty.
    ///
    /// What lies in between no longer counts, since it is done again; but what units did in a
    /// place that a straight way back passes by stays, because nobody will fill it in again.
    void sendBack(const Task *from, const sop::StepId &target, const std::vector<UnitId> &units,
                  const std::optional<sop::StepId> &straightTo);

    /// A branch for a unit that joins a running section; what it did from there on before it was
    /// exempted no longer counts.
    void openBranch(const sop::StepId &step, const UnitId &unit, int activation);

    void withdraw(TaskId task) { m_moves.withdrawn.push_back(task); }

    Moves take() { return std::move(m_moves); }

private:
    void sendBackWithinUnit(const Task &from, std::size_t target,
                            const std::optional<sop::StepId> &straightTo);
    /// What was done from step \a from up to, not including, step \a to, where \a counts.
    template <class Counts>
    void supersede(std::size_t from, std::size_t to, Counts counts);
    void openAfterJoin(const Activation &activation);
    void goTo(const std::optional<sop::StepId> &step, std::vector<Detour> detours);
    void openOffice(const sop::StepId &step, std::vector<Detour> detours);
    void openSection(const sop::StepId &step, const std::vector<UnitId> &units,
                     std::vector<Detour> detours);
    void open(OpenedTask task);

    const sop::Sop &m_sop;
    const calendar::WorkingCalendar &m_calendar;
    const Cycle &m_cycle;
    base::Instant m_at;
    int m_round;
    Moves m_moves;
};

/// Whether work at the step \a from comes to the step \a to where nothing is returned.
bool leadsTo(const sop::Sop &sop, std::size_t from, std::size_t to);

/// The data-entry step that a correction requested from \a task leads to: the one of the nearest
/// section from which the work comes to it.  Empty where the SOP has none.
std::optional<sop::StepId> correctionTarget(const sop::Sop &sop, const Task &task);

/// The units that still take part.
std::vector<UnitId> activeUnits(const Cycle &cycle);

} // namespace himpun::workflow
