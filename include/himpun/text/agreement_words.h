// SPDX-License-Identifier: GPL-3.0-or-later
// Words for an agreement that is read from a spreadsheet.
#pragma once

#include "himpun/calendar/period.h"
#include "himpun/indicator/number.h"
#include "himpun/service/agreement_codes.h"
#include "himpun/text/message.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::text
{

std::string label(service::Meaning meaning); ///< "Satuan"
std::string label(service::Part part);       ///< "Target tahun"
std::string label(service::Change change);   ///< "baru"

/// Why a cell waits for an answer; \a fault is that of Unreadable.
std::string sentence(service::Why why, std::optional<indicator::NumberFault> fault = {});
/// Why a row was not taken: "baris jumlah".
std::string sentence(service::Passed passed);

std::string agreementRead(const std::string &unit, int year, bool isRevision);
/// "Tabel di “PK”, baris 5 sampai 10"
std::string tableFound(const std::string &sheet, int firstRow, int lastRow);
/// \a cell as "PK!D7", \a what a column's label, \a of an indicator's or program's name; empty: of
/// a whole column.
struct CellAsked {
    std::string cell, shown, what, of, why;
    std::vector<std::string> proposals; ///< "": to be left empty
};
std::string askedOf(const CellAsked &asked);
std::string lacking(const std::string &row, service::Meaning meaning); ///< "“…”: Satuan belum ada."

std::string agreementsAlike(); ///< nothing would change
std::string agreementTaken(const std::string &unit, int year);
std::string agreementNotTakenYet();                  ///< it was only shown
std::string heldFrom(const calendar::Period &first); ///< of a revision

// Why an agreement cannot be taken from the command line.
Message noAgreementTable(const std::string &file);
Message noTableOf(const std::string &unit, int year); ///< all tables are of others
/// \a named are several, of which somebody has to choose.
Message unitNotNamed(const std::string &file, const std::vector<std::string> &named = {});
Message yearNotNamed(const std::string &file, const std::vector<std::string> &named = {});
Message otherPeriods(const calendar::Period &first); ///< a revision cannot hold from it
Message cellsInDoubt(std::size_t count);
Message rowsIncomplete(std::size_t count);
Message noPeriodLeft(int year); ///< for a revision to hold from
Message badAnswer(const std::string &text);
Message badColumn(const std::string &text, const std::string &known);

} // namespace himpun::text
