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

    const Column *find(Meaning meaning) const; ///< the first one; nullptr where there is none
    bool operator==(const Table &) const = default;
};

struct AgreementMap {
    workflow::UnitId unit;   ///< empty: the book does not say
    int year = 0;            ///< 0: the book does not say
    bool isRevision = false; ///< Perjanjian Kinerja Perubahan
    std::vector<Table> tables;

    bool operator==(const AgreementMap &) const = default;
};

/// What the book itself says, by the usual spellings of headers and titles; hidden sheets, rows and
/// columns are passed over.  \a year, where it is known, decides between targets of several years.
AgreementMap propose(const spreadsheet::Book &book, const service::Office &office, int year = 0);

} // namespace himpun::intake
