// SPDX-License-Identifier: GPL-3.0-or-later
// The rule book: which operation is allowed in which state, and to whom.  decide(), the buttons of
// a window, docs/rules.md and the tests all read this one table.
#pragma once

#include "himpun/workflow/cycle.h"
#include "himpun/workflow/refusal.h"

#include <array>
#include <initializer_list>
#include <span>

namespace himpun::workflow
{

/// One for each alternative of Command, in the same order.
enum class Operation {
    Start,
    Complete,
    Approve,
    SendBack,
    RequestCorrection,
    TakeBack,
    Claim,
    Release,
    Reassign,
    Delegate,
    HandBack,
    Skip,
    ExemptUnit,
    AddUnit,
    AgreeDuration,
    ExtendDeadline,
    RecomputeDeadlines,
    Suspend,
    Resume,
    Comment,
    Attach,
    Cancel,
    Reopen,
    FireTimers
};

Operation operationOf(const Command &command);
std::string_view codeOf(Operation operation); ///< "send-back"

/// Whom the rule lets act.
enum class Who {
    Anybody,     ///< the program itself asks (timers), or nobody is appointed yet (start)
    Participant, ///< anybody who holds a step of this cycle, and the coordinators
    Coordinator, ///< pengelola siklus
    Holder,      ///< holds this step, in this unit
    Claimer,     ///< has claimed this task
    Delegate,    ///< prepares this task for somebody, or lent it out himself
    Author,      ///< closed this task
};

/// A set of enumerators.
template <class Enum>
class SetOf
{
public:
    constexpr SetOf(std::initializer_list<Enum> members)
    {
        for (const Enum member : members)
            m_bits |= 1U << static_cast<unsigned>(member);
    }
    constexpr bool contains(Enum member) const
    {
        return (m_bits >> static_cast<unsigned>(member)) & 1U;
    }

private:
    unsigned m_bits = 0;
};

/// Which steps a rule is about.
enum class StepFilter {
    NoTask,    ///< about the cycle as a whole
    MaybeTask, ///< about the cycle, or about a task in any state
    AnyStep,
    TaskStep,
    ReviewStep,
    OfficeStep,
    OptionalTask, ///< neither a review nor data entry
};

struct Rule {
    Operation operation;
    SetOf<CycleState> cycle;
    StepFilter step;
    SetOf<TaskState> task; ///< does not count for NoTask and MaybeTask
    Who who;
    bool needsReason;
};

std::span<const Rule> rules(); ///< one for each Operation, in order
const Rule &ruleFor(Operation operation);

/// What \a official may do with \a task now: what a window offers, and nothing else is accepted.
std::vector<Operation> allowedOn(const sop::Sop &sop, const Cycle &cycle, const Task &task,
                                 const OfficialId &official);

/// What \a official may do with the cycle as a whole.
std::vector<Operation> allowedOn(const sop::Sop &sop, const Cycle &cycle,
                                 const OfficialId &official);

} // namespace himpun::workflow
