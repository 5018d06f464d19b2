// SPDX-License-Identifier: GPL-3.0-or-later
// An operation that was chosen but not filled in yet, with what may be chosen.
#pragma once

#include "himpun/service/workbench.h"
#include "himpun/workflow/rules.h"

#include <optional>

namespace himpun::app
{

struct ActQuestion {
    workflow::Operation operation;
    service::CycleView view;
    std::shared_ptr<const service::Office> officeNow; ///< that of the view is as at the start
    std::optional<workflow::TaskId> task;
    workflow::OfficialId by;
    std::vector<workflow::CellRemark> remarks; ///< written beside cells, and not sent yet
    base::Instant now;
};

/// Of its task; nullptr where it is about the whole cycle.
const sop::Step *stepOf(const ActQuestion &question);

/// Of its task; empty where it is about the whole office.
std::optional<workflow::UnitId> unitOf(const ActQuestion &question);

/// Operations that end the judging of sheets: remarks on them are sent, or are over.
bool judges(workflow::Operation operation);

/// Those of the question that nobody has to send any more once \a command is done.
std::vector<workflow::CellRemark> remarksSettledBy(const workflow::Command &command,
                                                   const ActQuestion &question);

/// Which parts of a command the person has to give.
struct ActFields {
    bool reason = false; ///< wanted; otherwise a note is welcome
    bool note = false;
    bool target = false;      ///< a step to return to, where there are several
    bool units = false;       ///< some of those that take part
    bool unitOutside = false; ///< one that does not take part yet
    bool people = false;      ///< one or more officials
    bool oneOfficial = false;
    bool oneUnit = false;
    bool way = false;      ///< how repaired work comes back
    bool due = false;      ///< a date and time
    bool step = false;     ///< one whose time is agreed per cycle
    bool duration = false; ///< and that time
    bool signs = false;    ///< paraf or tanda tangan: asks for the password

    bool operator==(const ActFields &) const = default;
};

ActFields fieldsOf(const ActQuestion &question);

/// Commands that need no answers: take back, claim, release, resume.  Nothing for the others.
std::optional<workflow::Command> simpleCommand(workflow::Operation operation,
                                               workflow::TaskId task);

/// The steps work may go back to: what the review names, or any unit's step for a reopening.
std::vector<sop::StepId> targetsOf(const ActQuestion &question);

/// Whether \a target asks for a choice of units.
bool wantsUnits(const ActQuestion &question, const std::optional<sop::StepId> &target);

} // namespace himpun::app
