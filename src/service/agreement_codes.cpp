// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/agreement_codes.h"

namespace himpun::service
{

std::string_view codeOf(Meaning value)
{
    using enum Meaning;
    switch (value) {
    case Nothing: return "nothing";
    case Number: return "number";
    case Code: return "code";
    case Objective: return "objective";
    case Name: return "name";
    case UnitOfMeasure: return "unit-of-measure";
    case YearTarget: return "year-target";
    case PeriodTarget: return "period-target";
    case Definition: return "definition";
    case Formula: return "formula";
    case Source: return "source";
    case Responsible: return "responsible";
    case Program: return "program";
    case Ceiling: return "ceiling";
    }
    return {};
}

std::string_view codeOf(Why value)
{
    using enum Why;
    switch (value) {
    case TwoReadings: return "two-readings";
    case Unreadable: return "unreadable";
    case NoSuchPredicate: return "no-such-predicate";
    case PercentOfOther: return "percent-of-other";
    case FractionOfPercent: return "fraction-of-percent";
    case UnitDiffers: return "unit-differs";
    case Limit: return "limit";
    case SeveralCells: return "several-cells";
    case Day: return "day";
    case Truth: return "truth";
    case Error: return "error";
    case NotCalculated: return "not-calculated";
    case Multiplier: return "multiplier";
    case Negative: return "negative";
    case OtherSheet: return "other-sheet";
    case SeveralColumns: return "several-columns";
    case SameProgram: return "same-program";
    }
    return {};
}

std::string_view codeOf(Passed value)
{
    using enum Passed;
    switch (value) {
    case ColumnNumbers: return "column-numbers";
    case Heading: return "heading";
    case Total: return "total";
    case Header: return "header";
    case Hidden: return "hidden";
    case NoName: return "no-name";
    case Outside: return "outside";
    case OtherUnit: return "other-unit";
    case OtherYear: return "other-year";
    }
    return {};
}

std::string_view codeOf(Change value)
{
    using enum Change;
    switch (value) {
    case New: return "new";
    case Changed: return "changed";
    case Gone: return "gone";
    }
    return {};
}

std::string_view codeOf(Part value)
{
    using enum Part;
    switch (value) {
    case Code: return "code";
    case Objective: return "objective";
    case UnitOfMeasure: return "unit-of-measure";
    case Polarity: return "polarity";
    case Scale: return "scale";
    case Aggregation: return "aggregation";
    case YearTarget: return "year-target";
    case PeriodTarget: return "period-target";
    case Definition: return "definition";
    case Source: return "source";
    case Responsible: return "responsible";
    }
    return {};
}

} // namespace himpun::service
