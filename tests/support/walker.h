// SPDX-License-Identifier: GPL-3.0-or-later
// Walks at random through a cycle: sensible acts, senseless ones, and a crew that brings it home.
//
//     Walker walker(seed);
//     for (int i = 0; i < 200; ++i) {
//         const workflow::Request request = walker.propose();
//         if (const auto event = walker.decide(request))
//             walker.accept(*event);            // and append it to a ledger, say
//     }
#pragma once

#include "himpun/workflow/engine.h"
#include "himpun/workflow/rules.h"
#include "support/chance.h"

#include <optional>
#include <vector>

namespace himpun::support
{

class Walker
{
public:
    /// A random SOP, or \a sop; in both cases units, people and all that follows come from \a seed.
    explicit Walker(std::uint64_t seed);
    Walker(std::uint64_t seed, sop::Sop sop);

    /// The next thing somebody asks for; the first is the start.  About half of what is asked is
    /// allowed.  Time moves on.
    workflow::Request propose();

    /// What a helpful crew does next to bring the cycle to its end; nothing once it has ended.
    std::optional<workflow::Request> help();

    base::Result<workflow::Event, workflow::Refusal> decide(const workflow::Request &request) const;
    void accept(workflow::Event event);

    /// A command for \a operation on \a task that says all it must say; nothing where the state
    /// leaves no sensible argument (no unit to exempt).
    std::optional<workflow::Command> wellFormed(workflow::Operation operation,
                                                const workflow::Task *task);

    const sop::Sop &sop() const { return m_sop; }
    const workflow::Cycle &cycle() const { return m_cycle; }
    const std::vector<workflow::Event> &events() const { return m_events; }
    const std::vector<workflow::OfficialId> &people() const { return m_people; }
    Chance &chance() { return m_chance; }
    base::Instant now() const { return m_now; }
    workflow::Request ask(const workflow::OfficialId &by, workflow::Command command);

private:
    std::optional<workflow::Request> allowedAct();
    workflow::Request anyAct();
    workflow::Request finishTask(const workflow::Task &task);
    workflow::Command anyCommand(workflow::Operation operation, const workflow::Task *task);
    workflow::TaskId anyTask();
    std::vector<workflow::UnitId> someUnits();
    workflow::AddUnit lateUnit();
    workflow::Command reopening();
    base::Digest anotherCalendar() const;

    Chance m_chance;
    sop::Sop m_sop;
    workflow::Start m_start;
    std::vector<workflow::OfficialId> m_people;
    workflow::Cycle m_cycle;
    std::vector<workflow::Event> m_events;
    base::Instant m_now;
    int m_asked = 0;
    int m_lateUnits = 0;
};

} // namespace himpun::support
