// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet as it came back: recognised, checked, and compared cell by cell with what was sent
// and with what stands here now.
//
// Nothing is guessed: a cell is read as it was meant, or it is a doubt that somebody answers; where
// both sides changed a cell, somebody chooses.
#pragma once

#include "himpun/indicator/cells.h"
#include "himpun/service/agreement_codes.h"
#include "himpun/service/workbench.h"
#include "himpun/service/worksheet_codes.h"
#include "himpun/spreadsheet/read.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace himpun::worksheet
{

/// A cell of a sheet, wherever it stood in the file.
struct CellKey {
    std::string row; ///< an indicator's id, or a budget line's for Field::Spent
    indicator::Field field = indicator::Field::Actual;

    auto operator<=>(const CellKey &) const = default;
};

/// A cell whose words are others than those that were sent; texts in the form of indicator::Cell.
struct CellChange {
    CellKey cell;
    std::string place; ///< "J15", as the file has it
    std::string of;    ///< the indicator's or program's name
    std::string sent;
    std::string standing; ///< what stands here now
    std::string returned;

    bool operator==(const CellChange &) const = default;
};

struct CellDoubt {
    CellKey cell;
    std::string place, of;
    std::string text; ///< as the cell shows it, or as it was answered
    std::string standing;
    service::Why why = service::Why::Unreadable;
    std::optional<indicator::NumberFault> fault; ///< of Unreadable
    std::vector<std::string> proposals;          ///< as they would be typed; "": leave it empty

    bool operator==(const CellDoubt &) const = default;
};

/// What somebody typed instead of a doubtful cell, as into the sheet itself.
using Answers = std::map<CellKey, std::string>;

struct WorksheetReading {
    workflow::CycleId cycle;
    workflow::UnitId unit;
    std::string unitName, cycleTitle;
    calendar::Period period;
    std::vector<CellChange> changes;   ///< only there: here stands what was sent
    std::vector<CellChange> conflicts; ///< there and here, and not to the same
    std::vector<CellDoubt> doubts;
    std::size_t same = 0; ///< cells that say what stands here, or what was sent

    bool operator==(const WorksheetReading &) const = default;
};

struct Refusal {
    service::WorksheetProblem problem;
    std::string subject = {};
    std::size_t doubts = 0, conflicts = 0; ///< of Undecided

    bool operator==(const Refusal &) const = default;
};

/// Something went wrong after \a cells of \a of were taken.
struct Interrupted {
    service::Trouble trouble;
    std::size_t cells = 0, of = 0;
};

/// Why a worksheet was not read or not taken; of all but Interrupted, nothing has changed.
using Refused = std::variant<spreadsheet::ReadError, Refusal, service::Trouble, Interrupted>;

/// "worksheet-old-form", "old-excel", "sheet-locked": for --json.
std::string codeOf(const Refused &refused);

/// For which sheet somebody means the file to be; empty: for whichever it says.
struct Meant {
    workflow::CycleId cycle;
    workflow::UnitId unit;
};

base::Result<WorksheetReading, Refused> read(service::Workbench &bench, std::string_view bytes,
                                             const Answers &answers = {}, const Meant &meant = {});

} // namespace himpun::worksheet
