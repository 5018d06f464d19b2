// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an office from JSON.  docs/office-format.md describes the file,
// resources/practice/schema/ holds its schema.
#pragma once

#include "himpun/base/json_node.h"
#include "himpun/base/result.h"
#include "himpun/calendar/load.h"
#include "himpun/indicator/check.h"
#include "himpun/indicator/read.h"
#include "himpun/service/file_source.h"
#include "himpun/service/office.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace himpun::service
{

/// What can be wrong with an office that is well-formed JSON.
enum class OfficeProblem {
    BadId,        ///< letters, digits and - _ . only, at most 64; subject: as written
    BadReference, ///< a file name that may lead out of its folder; subject: as written
    FileMissing,  ///< subject: the name
    NoUnits,
    DuplicateUnit,     ///< subject: the id
    UnknownUnit,       ///< subject: the id
    NameOrNumber,      ///< an official has either a NIP or an id of his own
    BadNip,            ///< not 18 digits; subject: as written
    BadRank,           ///< not on the closed list; subject: as written
    DuplicateOfficial, ///< subject: the NIP or id
    UnknownOfficial,   ///< subject: the NIP or id
    PositionReversed,  ///< ends before it begins; subject: the title
    AssignedTwice,     ///< the same actor in the same unit; subject: the actor
    NobodyAssigned,    ///< an assignment that names nobody; subject: the actor
    NamedTwice,        ///< the same official twice in one list; subject: the NIP or id
    NoCoordinator,
    AgreementTwice,    ///< the same unit and year; subject: the unit
    PeriodOfOtherYear, ///< a target outside the agreement's year; subject: the period
    CheckCannotBlock,  ///< no unit could mend what it is about; subject: the check
    // Notes: the office is read all the same.
    NipBirthDate, ///< subject of these four: the NIP
    NipAppointmentMonth,
    NipSex,
    NipAppointmentAge,
    UnitWithoutAgreement, ///< a unit that would have nothing to fill in; subject: the unit
    YearWithoutHolidays,  ///< an agreement of a year whose holidays are unknown; subject: the year
};

/// Notes are doubts; everything else keeps the office from being used.
base::Severity severityOf(OfficeProblem problem);

/// Stable names for files and --json: "unknown-unit".
std::string_view codeOf(OfficeProblem problem);

/// A finding in the office's own file, or in one it refers to.  A check's subject is the indicator.
struct OfficeFinding
    : base::Finding<std::variant<base::JsonProblem, calendar::Problem, indicator::Problem,
                                 OfficeProblem, indicator::Check>> {
    std::string file; ///< the name it was referred to by; empty: the office's own

    bool operator==(const OfficeFinding &) const = default;
};

base::Severity severityOf(const OfficeFinding &finding);
std::string_view codeOf(const OfficeFinding &finding);

struct LoadedOffice {
    Office office;
    std::vector<OfficeFinding> notes; ///< in the order of the file
};

/// All that is wrong, notes included; or an Office to be trusted from here on.  \a files reads what
/// the office refers to: calendars, rating and predicate scales.
base::Result<LoadedOffice, std::vector<OfficeFinding>> loadOffice(std::string_view json,
                                                                  const FileSource &files);

} // namespace himpun::service
