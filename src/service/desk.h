// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the workbench: the repository, the definitions and the cycles at hand.
#pragma once

#include "definitions.h"
#include "himpun/service/workbench.h"

#include <algorithm>
#include <list>
#include <set>

namespace himpun::service
{

class Workbench::Desk
{
public:
    Desk(std::unique_ptr<store::Repository> repository, const base::Clock &clock,
         ledger::PasswordCost cost);

    /// A cycle folded from its events; the few last used are kept.
    Outcome<CycleView *> find(const workflow::CycleId &id);
    /// The cycle stands in the file otherwise than here: read it again next time.
    void forget(const workflow::CycleId &id);
    void keep(CycleView view);

    Outcome<std::shared_ptr<const Office>> office();
    Outcome<std::shared_ptr<const sop::Sop>> sop(const sop::SopId &id);
    /// \a brought is the office to be adopted, nullptr for anything else.
    Outcome<void> mayAdopt(const workflow::OfficialId &by, const Office *brought);

    /// An office comes with its calendar.  Either may be nullptr.
    /// Whatever is adopted is loaded again: what loadOffice() would refuse is not taken.
    static Outcome<void> canBeReadBack(const Office &office);
    std::vector<store::Adoption> adoptionsOf(const Office *office, const sop::Sop *sop,
                                             const workflow::OfficialId &by) const;
    void adopt(const Office *office, const sop::Sop *sop, const workflow::OfficialId &by);

    Outcome<bool> hasPassword(const workflow::OfficialId &official);
    Outcome<bool> isPassword(const workflow::OfficialId &official, const std::string &password);
    Outcome<void> setPassword(const workflow::OfficialId &official, const std::string &present,
                              const std::string &next);
    Outcome<void> resetPassword(const workflow::OfficialId &official,
                                const workflow::OfficialId &by);
    Outcome<std::optional<store::PasswordReset>> passwordReset(
        const workflow::OfficialId &official);

    /// What a cycle would be started with.
    struct Plan {
        std::shared_ptr<const Office> office;
        std::shared_ptr<const sop::Sop> sop;
        std::shared_ptr<const calendar::WorkingCalendar> calendar;
    };
    Outcome<Plan> planFor(const StartOrder &order);
    static Outcome<workflow::Start> startFor(const StartOrder &order, const Plan &plan);
    struct Intended {
        Plan plan;
        workflow::Start start;
    };
    Outcome<Intended> intendedBy(const StartOrder &order);
    Outcome<std::vector<workflow::StartGap>> gaps(const StartOrder &order);
    Outcome<TargetCover> targetCover(const StartOrder &order);
    Outcome<workflow::CycleId> start(const StartOrder &order);
    Outcome<workflow::Event> perform(const Order &order, std::vector<store::Content> contents = {});

    Outcome<SheetView> sheet(const CycleView &view, const workflow::UnitId &unit);
    Outcome<std::vector<SheetRevision>> revisions(const workflow::CycleId &cycle,
                                                  const workflow::UnitId &unit);
    /// What an approval signs in an office step, or in a unit without a sheet yet: which revision
    /// of which unit's sheet went in.  Canonical JSON: {"sheets":{unit:digest…}} with sorted units,
    /// of \a only one where it is given; none may have handed in.
    std::string compilation(const CycleView &view,
                            const std::optional<workflow::UnitId> &only = {}) const;
    Outcome<CycleThen> then(const CycleView &view, std::uint32_t events);
    Outcome<void> fill(const CellOrder &order);
    Outcome<base::Digest> keepEvidence(const CellOrder &order, const std::string &bytes);
    Outcome<void> addEvidence(const CellOrder &order, const std::string &name,
                              const std::string &bytes);

    store::Repository &repository() { return *m_repository; }
    Definitions &definitions() { return m_definitions; }
    base::Instant now() const { return std::max(m_clock.now(), m_repository->journal().lastAt()); }
    base::Instant clock() const { return m_clock.now(); }

    std::function<void(const workflow::CycleId &)> listener;
    void tell(const workflow::CycleId &cycle) const
    {
        if (listener)
            listener(cycle);
    }

private:
    struct Prepared {
        workflow::Command command;
        std::vector<store::Content> contents;
    };

    CycleView &present(CycleView &view); ///< \a view, with the office that is in use now
    Outcome<void> knows(const workflow::OfficialId &official); ///< the office in use does
    /// Nothing may be added to a cycle that somebody changed behind the program's back; looked at
    /// once, as what this program adds afterwards is its own.
    Outcome<void> isUnaltered(const workflow::CycleId &cycle);
    Outcome<workflow::Event> tryOnce(const Order &order,
                                     const std::vector<store::Content> &contents, bool &conflict);
    Outcome<Prepared> prepare(const CycleView &view, const Order &order);
    Outcome<Prepared> handIn(const CycleView &view, const workflow::OfficialId &by,
                             workflow::Complete command);
    Outcome<Prepared> sign(const CycleView &view, const workflow::OfficialId &by,
                           workflow::Approve command);
    Outcome<Prepared> letIn(const CycleView &view, workflow::AddUnit command);
    Outcome<Prepared> recount(workflow::RecomputeDeadlines command);
    /// The calendar that \a command is decided on: another than the cycle's, where it brings one.
    Outcome<std::shared_ptr<const calendar::WorkingCalendar>> calendarFor(
        const CycleView &view, const workflow::Command &command);
    template <class Returning>
    Outcome<Prepared> remarked(const CycleView &view, const Returning &command);
    std::vector<workflow::OfficialId> writersOf(const workflow::CycleId &cycle,
                                                const indicator::Sheet &draft) const;
    std::optional<workflow::Refusal> refusalOf(const CycleView &view, const Order &order) const;
    /// The cycle's office does, or the one in use, or he takes part.
    Outcome<void> knowsActor(const CycleView &view, const workflow::OfficialId &by);
    Outcome<void> knowsPeople(const CycleView &view, const workflow::Command &command);
    /// What was typed, but for what \a form has no place for: a unit that is let in again may come
    /// with another one than it was typed for.
    indicator::Sheet draft(const CycleView &view, const workflow::UnitId &unit,
                           const indicator::Form &form) const;
    Outcome<std::shared_ptr<const indicator::Form>> formOf(const CycleView &view,
                                                           const workflow::UnitId &unit);
    Outcome<void> mayFill(const CycleView &view, const CellOrder &order);
    Outcome<void> accepts(const CellOrder &order); ///< the cell, from this person, now
    void save(const CellOrder &order);
    std::optional<store::SheetRow> latestSheet(const workflow::CycleId &cycle,
                                               const workflow::UnitId &unit) const;
    workflow::CycleId freeId(const calendar::Period &period) const;

    std::unique_ptr<store::Repository> m_repository;
    const base::Clock &m_clock;
    const ledger::PasswordCost m_passwordCost;
    Definitions m_definitions;
    std::list<CycleView> m_cycles; ///< the latest used first
    std::set<workflow::CycleId> m_unaltered;
};

workflow::Refusal alreadyApplied();

/// A command id nobody has used: 128 random bits.
workflow::CommandId newCommandId();

} // namespace himpun::service
