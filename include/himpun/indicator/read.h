// SPDX-License-Identifier: GPL-3.0-or-later
// Reads indicators, budgets, rating and predicate scales from JSON, and writes the one canonical
// form digests are taken of.  docs/indicators.md describes the files.
//
// Each reader reports everything it finds and returns what could be read; a result is to be trusted
// only when no finding was an error.
#pragma once

#include "himpun/base/digest.h"
#include "himpun/base/json_node.h"
#include "himpun/indicator/indicator.h"
#include "himpun/indicator/rating.h"
#include "himpun/indicator/sheet.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace himpun::indicator
{

/// What can be wrong with the files of this room, once they are well-formed JSON.
enum class Problem {
    DuplicateIndicator,  ///< subject: the id
    DuplicateBudgetLine, ///< subject: the id
    RangeNotAllowed,     ///< lower and upper bounds, but the polarity is no range
    RangeInverted,       ///< the lower bound is above the upper one
    PeriodInvalid,       ///< no period, or the year among its periods; subject: the key
    PeriodsMixed,        ///< periods of another year or kind; subject: the key
    FixedTargetDiffers,  ///< "fixed", but this period's target is not the year's; subject: the key
    UnknownScale,        ///< subject: the name
    SumOfPredicates,     ///< predicates cannot be added up; subject: the scale
    NotOnScale,          ///< neither label nor score of the scale; subject: as written
    ScaleWithElements,   ///< a predicate has no numerator and denominator
    WeightInvalid,       ///< zero or below; subject: as written
    FactorInvalid,       ///< zero or below; subject: as written
    CeilingNegative,     ///< subject: as written
    NoBands,             ///< a rating scale without bands
    BandsNotDescending,  ///< a band does not lie below the one before; subject: its code
    LowestBandBounded,   ///< the last band must take all that is left; subject: its code
    BandUnbounded,       ///< needs "from" or "above", and not both; subject: its code
    DuplicateBand,       ///< subject: the code
    ColourInvalid,       ///< not "#rrggbb"; subject: as written
    TooFewLevels,        ///< a predicate scale of less than two levels
    LevelsNotAscending,  ///< a score does not lie above the one before; subject: the label
    DuplicateLevel,      ///< subject: the label
    DuplicateRow,        ///< subject: the row
    DigestInvalid,       ///< subject: as written
};

using Finding = base::Finding<std::variant<base::JsonProblem, Problem>>;
using Report = std::function<void(const Finding &)>;

/// "sum-of-predicates"; stable, for scripts and for tests.
std::string_view codeOf(Problem problem);
std::string_view codeOf(const Finding &finding);

/// \a scales are those an indicator may name ("scale": "opini-bpk"); one written out in the
/// indicator itself needs none.
std::optional<Indicator> readIndicator(const base::JsonNode &object, const PredicateScales &scales,
                                       const Report &report);
std::vector<Indicator> readIndicators(const base::JsonNode &array, const PredicateScales &scales,
                                      const Report &report);
std::vector<BudgetLine> readBudget(const base::JsonNode &array, const Report &report);

/// A frozen form, {"budget": […], "indicators": […]}.
std::optional<Form> readForm(const base::JsonNode &object, const Report &report);
std::optional<Sheet> readSheet(const base::JsonNode &object, const Report &report);

/// One file of resources/scales/ or resources/ratings/; or a list of them within another file.
std::optional<PredicateScale> readScale(const base::JsonNode &object, const Report &report);
PredicateScales readScales(const base::JsonNode &array, const Report &report);
std::optional<RatingScale> readRating(const base::JsonNode &object, const Report &report);

/// Canonical JSON (base::canonicalJson's form): equal values give equal text, and reading it back
/// gives the value again.
std::string toJson(const Indicator &indicator);
std::string toJson(const BudgetLine &line);
std::string toJson(const Form &form);
std::string toJson(const Sheet &sheet);
std::string toJson(const PredicateScale &scale);
std::string toJson(const RatingScale &scale);

base::Digest digestOf(const Form &form);
base::Digest digestOf(const Sheet &sheet);

} // namespace himpun::indicator
