// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was not done.  Whatever the reason, nothing has changed; text has words for all of
// it.
#pragma once

#include "himpun/base/result.h"
#include "himpun/indicator/cells.h"
#include "himpun/indicator/sheet.h"
#include "himpun/store/error.h"
#include "himpun/store/sqlite_repository.h"
#include "himpun/workflow/refusal.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace himpun::service
{

/// What is not there, or not ready.
enum class DeskProblem {
    NoOffice,        ///< the file knows no office yet
    UnknownCycle,    ///< subject: the cycle
    UnknownSop,      ///< subject: the SOP
    UnknownUnit,     ///< subject: the unit
    OfficeFaulty,    ///< an office that loadOffice() would refuse; subject: why, as its code
    NoAgreement,     ///< no unit has an agreement for the year; subject: the year
    UnknownOfficial, ///< subject: the official
    SheetLocked,     ///< the unit's sheet is not open, or not open to this person
    SheetIncomplete, ///< see missing
    SheetFaulty,     ///< see faults: cells that do not fit the form
    UnknownCell,     ///< a remark is about a row or field that the form has not; subject: which
    RemarkElsewhere, ///< a remark is on a sheet that is not returned; subject: its unit
    UnknownFile,     ///< nothing of this digest is attached; subject: the digest
    TooBusy,         ///< others kept acting on the same cycle; ask again
    Unreadable,      ///< a definition in the file cannot be read; subject: which
    WrongPassword,   ///< subject: the official
    CycleAltered,    ///< an event of it is not what was written: nothing may be added; subject: it
    NotSound,        ///< the file does not say any more what was written into it
    NotRebuilt,      ///< only what is derived from the events differs: rebuild() mends it
    PasswordTooShort ///< see ledger/password.h; subject: the official
};

std::string_view codeOf(DeskProblem problem); ///< "sheet-locked"

struct DeskTrouble {
    DeskProblem problem;
    std::string subject;
    std::vector<indicator::Missing> missing;
    std::vector<indicator::CellFault> faults;
};

/// The world is broken: caught here, once.
struct WorldTrouble {
    store::StoreFault fault;
    std::string detail; ///< for the log
};

using Trouble = std::variant<workflow::Refusal, DeskTrouble, store::OpenFailure, WorldTrouble>;

template <class T>
using Outcome = base::Result<T, Trouble>;

/// "not-your-task", "sheet-locked", "held-by-other", "disk-full": for --json and the log.
std::string codeOf(const Trouble &trouble);

} // namespace himpun::service
