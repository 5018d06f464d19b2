// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a worksheet (kertas kerja) that leaves as a file, and of one that comes back.
#pragma once

#include "himpun/calendar/period.h"
#include "himpun/service/worksheet_codes.h"
#include "himpun/text/message.h"

#include <string>
#include <vector>

namespace himpun::text
{

/// What stands in the file besides what the unit promised and filled in.
struct WorksheetWords {
    std::string sheet, guide; ///< the names of its sheets
    std::string title, unit, period, cycle, due, fillers, hint;
    std::string number, objective, name, unitOfMeasure, yearTarget, periodTarget, earlier,
        achievement, evidence;
    std::string budget, program, ceiling, absorption;
    std::string notANumber; ///< instead of an achievement
    std::string tooLong;    ///< instead of a text that a spreadsheet has no room for
    std::string numberTitle, numberHint, numberError;
    std::string choiceTitle, choiceHint, choiceError;
};
WorksheetWords worksheetWords();

/// What whoever fills it in has to know, a paragraph each.
std::vector<std::string> worksheetGuide();

/// "Kertas Kerja - Bidang Pasar - 2026-TW3", before it is made fit for a file's name.
std::string worksheetName(const std::string &unit, const calendar::Period &period);

/// \a file as the person knows it; \a doubts and \a conflicts of Undecided.
Message message(service::WorksheetProblem problem, const std::string &subject,
                const std::string &file, std::size_t doubts = 0, std::size_t conflicts = 0);

/// Something went wrong after some cells had been taken; \a cause is what.
Message worksheetInterrupted(const Message &cause, std::size_t cells, std::size_t of);

std::string worksheetWritten(const std::string &unit, const std::string &file);
std::string worksheetRecognised(const std::string &unit, const std::string &cycle);
/// "J15 “IKM naik kelas”, Realisasi: 8 → 9"; empty texts as they are shown.
struct CellShown {
    std::string place, of, field;
};
std::string cellChanged(const CellShown &cell, const std::string &from, const std::string &to);
std::string cellInConflict(const CellShown &cell, const std::string &sent, const std::string &here,
                           const std::string &returned);
std::string cellInDoubt(const CellShown &cell, const std::string &shown, const std::string &why,
                        const std::vector<std::string> &proposals);
std::string cellsAlike(std::size_t count);
std::string worksheetTaken(const std::string &unit, std::size_t cells);
Message cellNotInConflict(const std::string &place);
Message cellNotInDoubt(const std::string &place);

} // namespace himpun::text
