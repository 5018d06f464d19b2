// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a spreadsheet a perjanjian kinerja stands, and what its columns mean.
//
// A map is proposed from the headers and may be changed by whoever knows better; reading
// (agreement_reading.h) asks the map and nothing else.
#pragma once

#include "himpun/service/agreement_codes.h"
#include "himpun/service/office.h"
#include "himpun/spreadsheet/book.h"

#include <optional>
#include <string>
#include <vector>

namespace himpun::intake
{

using service::Meaning;

struct Column {
    int column = 0;
    Meaning meaning = Meaning::Nothing;
    std::optional<calendar::Period> period = {}; ///< of a PeriodTarget
    std::string header = {};                     ///< as the table calls it: "Target / TW I"

    bool operator==(const Column &) const = default;
};

/// One table on one sheet, with indicators, with programs and their money, or with both.
struct Table {
    int sheet = 0;                 ///< in the book
    int headerRow = 0;             ///< where its header begins
    int firstRow = 0, lastRow = 0; ///< below the header
    std::vector<Column> columns;
    indicator::Level level = indicator::Level::Objective;
    int zerosLeftOut = 0;       ///< of its money, by a line above it: 6 for "dalam jutaan rupiah"
    workflow::UnitId unit = {}; ///< that its title names where the book has several; else empty
    int year = 0;               ///< the same of the year

    const Column *find(Meaning meaning) const; ///< the first one; nullptr where there is none
    bool operator==(const Table &) const = default;
};

struct AgreementMap {
    workflow::UnitId unit;   ///< empty: the book does not say
    int year = 0;            ///< 0: the book does not say
    bool isRevision = false; ///< Perjanjian Kinerja Perubahan
    std::vector<Table> tables;
    std::string measure = {}; ///< the unit of measure of what names none
    std::vector<workflow::UnitId> units =
        {};                      ///< that the titles name; of several, none is proposed
    std::vector<int> years = {}; ///< the same of years

    bool operator==(const AgreementMap &) const = default;
};

/// \a table may be of \a map's unit and year: its title names no other one.
bool isMeant(const Table &table, const AgreementMap &map);

/// What the book itself says, by the usual spellings of headers and titles; hidden sheets, rows and
/// columns are passed over.  \a year, where it is known, decides between targets of several years.
/// Two columns may be proposed with the same meaning; reading asks which of them holds.
AgreementMap propose(const spreadsheet::Book &book, const service::Office &office, int year = 0);

} // namespace himpun::intake
