// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/worksheet_codes.h"

namespace himpun::service
{

std::string_view codeOf(WorksheetProblem problem)
{
    using enum WorksheetProblem;
    switch (problem) {
    case Foreign: return "worksheet-foreign";
    case NewerProgram: return "worksheet-newer-program";
    case OtherOffice: return "worksheet-other-office";
    case UnknownCycle: return "worksheet-unknown-cycle";
    case OtherCycle: return "worksheet-other-cycle";
    case OtherUnit: return "worksheet-other-unit";
    case NotTakingPart: return "worksheet-not-taking-part";
    case Exempted: return "worksheet-exempted";
    case OldForm: return "worksheet-old-form";
    case FormIdDamaged: return "worksheet-form-id-damaged";
    case TableMissing: return "worksheet-table-missing";
    case ColumnMissing: return "worksheet-column-missing";
    case ColumnTwice: return "worksheet-column-twice";
    case RowMissing: return "worksheet-row-missing";
    case RowTwice: return "worksheet-row-twice";
    case RowUnknown: return "worksheet-row-unknown";
    case RowMixed: return "worksheet-row-mixed";
    case NotOpenYet: return "worksheet-not-open-yet";
    case HandedIn: return "worksheet-handed-in";
    case Paused: return "worksheet-paused";
    case Ended: return "worksheet-ended";
    case Undecided: return "worksheet-undecided";
    case NothingToTake: return "worksheet-nothing-to-take";
    }
    return {};
}

} // namespace himpun::service
