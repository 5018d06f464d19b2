// SPDX-License-Identifier: GPL-3.0-or-later
// Why a worksheet (kertas kerja) that came back as a file is not taken: the closed list of the room
// worksheet, here so that text has words for each of them.
#pragma once

#include <string_view>

namespace himpun::service
{

enum class WorksheetProblem {
    Foreign,       ///< no worksheet of this program; its form id is not there
    NewerProgram,  ///< of a program that knows more; subject: the version it names
    OtherOffice,   ///< subject: the office it was written for
    UnknownCycle,  ///< the file knows no such cycle; subject: the cycle
    OtherCycle,    ///< of another cycle than the one asked for; subject: its title
    OtherUnit,     ///< of another unit than the one asked for; subject: its name
    NotTakingPart, ///< the unit is not of the cycle; subject: the unit
    Exempted,      ///< the unit was let off; subject: its name
    OldForm,       ///< indicators or targets are others since; subject: the unit's name
    FormIdDamaged, ///< the hidden part is not what was written
    TableMissing,  ///< the table to be filled in is not there, or there twice
    ColumnMissing, ///< subject: what it held
    ColumnTwice,   ///< subject: what it holds
    RowMissing,    ///< subject: the indicator or program
    RowTwice,      ///< subject: the indicator or program
    RowUnknown,    ///< a row of which the form knows nothing; subject: the number of the row
    RowMixed,      ///< one row's name stands beside another's number; subject: the row's number
    NotOpenYet,    ///< nobody fills the unit's sheet in yet; subject: its name
    HandedIn,      ///< nobody fills it in any more; subject: its name
    Paused,        ///< the cycle is suspended
    Ended,         ///< the cycle is finished or cancelled
    Undecided,     ///< doubts or conflicts without an answer; subject: how many
    NothingToTake, ///< it says what stands here already
};

/// Stable names for scripts: "worksheet-old-form".
std::string_view codeOf(WorksheetProblem problem);

} // namespace himpun::service
