// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of an agreement that is read from a spreadsheet: the closed lists of the room
// intake, here so that text has words for each of them.
#pragma once

#include <string_view>

namespace himpun::service
{

/// What a column holds.
enum class Meaning {
    Nothing, ///< it is not taken: remarks, realisasi, targets of other years
    Number,  ///< "No", of the row
    Code,
    Objective, ///< sasaran, tujuan; goes on downwards until the next one
    Name,      ///< of the indicator
    UnitOfMeasure,
    YearTarget,
    PeriodTarget,
    Definition,
    Formula, ///< put behind the definition
    Source,
    Responsible,
    Program, ///< that money is for
    Ceiling, ///< pagu
};

/// Why a cell is a doubt.
enum class Why {
    TwoReadings,       ///< "1.500", Indonesian or English
    Unreadable,        ///< no number; indicator::NumberFault says more
    NoSuchPredicate,   ///< "Baik" where the scale has no such word
    PercentOfOther,    ///< 95% of what is not measured in percent
    FractionOfPercent, ///< 0,95 without a percent sign, of what is measured in percent
    UnitDiffers,       ///< "12 laporan" where the column says dokumen
    Limit,             ///< "≤ 5": a target is one number or a range
    SeveralCells,      ///< one number merged over several targets
    Day,               ///< Excel made a day of it: 1-2 is the first of February
    Truth,
    Error,          ///< "#REF!"
    NotCalculated,  ///< a formula whose result is not in the file
    Multiplier,     ///< the column counts in thousands or millions
    Negative,       ///< money below zero
    OtherSheet,     ///< another table has another target for it
    SeveralColumns, ///< two columns call themselves the same; the cell is the first one's header
    SameProgram,    ///< money of a program that has some in this table already
};

/// Why a row of a table, or below it, was not taken.
enum class Passed {
    ColumnNumbers, ///< 1 2 3 … below the header
    Heading,       ///< a line of its own over the rows it is the sasaran of
    Total,
    Header, ///< the header once more
    Hidden,
    NoName,    ///< something stands there, but neither indicator nor program
    Outside,   ///< below the table: places, dates, signatures
    OtherUnit, ///< the whole table, where the titles of a book name several units
    OtherYear, ///< the same of years
};

enum class Change { New, Changed, Gone };

/// What of an indicator can differ.
enum class Part {
    Code,
    Objective,
    UnitOfMeasure,
    Polarity,
    Scale,
    Aggregation,
    YearTarget,
    PeriodTarget,
    Definition,
    Source,
    Responsible,
};

// Stable names, for scripts and files of expected results: "two-readings".
std::string_view codeOf(Meaning meaning);
std::string_view codeOf(Why why);
std::string_view codeOf(Passed passed);
std::string_view codeOf(Change change);
std::string_view codeOf(Part part);

} // namespace himpun::service
