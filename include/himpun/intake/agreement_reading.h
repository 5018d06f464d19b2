// SPDX-License-Identifier: GPL-3.0-or-later
// A perjanjian kinerja as a spreadsheet has it: every cell is read as it was meant, or it is a
// doubt.  Nothing is guessed, and what was not taken at all is said.
//
// A text like "1.500" has two readings and stays a doubt, whatever its neighbours look like; the
// only rule that settles one is that money is never written with three decimals.  Docs:
// docs/intake.md.
#pragma once

#include "himpun/indicator/number.h"
#include "himpun/intake/agreement_map.h"
#include "himpun/reading/agreement_draft.h"

#include <map>

namespace himpun::intake
{

/// A cell of the book.
struct Place {
    int sheet = 0;
    spreadsheet::Address at;

    auto operator<=>(const Place &) const = default;
};

using service::Passed;
using service::Why;

struct Doubt {
    Place place;
    Meaning meaning = Meaning::Nothing;
    std::optional<calendar::Period> period; ///< of a PeriodTarget
    std::string of;                         ///< the indicator or program it belongs to
    std::string text;                       ///< as the cell shows it, or as it was answered
    Why why = Why::Unreadable;
    std::optional<indicator::NumberFault> fault; ///< of Unreadable
    std::vector<std::string> proposals;          ///< as they would be typed; "": leave it empty

    bool operator==(const Doubt &) const = default;
};

struct PassedRow {
    int sheet = 0;
    int row = 0;
    Passed why = Passed::NoName;
    std::string text; ///< how the row begins

    bool operator==(const PassedRow &) const = default;
};

/// What somebody typed instead of a doubtful cell, as into any table of this program; empty: the
/// cell is to be empty.  Of SeveralColumns, at the header of the first, the letter of the column.
using Answers = std::map<Place, std::string>;

struct AgreementReading {
    reading::AgreementDraft draft; ///< doubtful cells are empty in it
    std::vector<Doubt> doubts;     ///< in the order of the book
    std::vector<PassedRow> passed;
    bool hasIndicators = false; ///< a table of indicators was read
    bool hasBudget = false;

    bool operator==(const AgreementReading &) const = default;
};

/// An indicator that \a office knows by the same name in \a map's unit begins as it is there (its
/// polarity, scale, elements …; its targets only in the same year), so that its history goes on;
/// how periods become the year is otherwise guessed from the targets
/// (IndicatorDraft::guessesAggregation).  \a scales are those a target may be a word of.
AgreementReading readAgreement(const spreadsheet::Book &book, const AgreementMap &map,
                               const service::Office &office,
                               const indicator::PredicateScales &scales, const Answers &answers);

} // namespace himpun::intake
