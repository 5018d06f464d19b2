// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of one unit and year while somebody types them: cells of text over values, so that
// whatever has no cell is kept as it was.
#pragma once

#include "himpun/indicator/typed_target.h"
#include "himpun/service/agreements.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace himpun::reading
{

/// What of an indicator stands in the cells of a table.
enum class IndicatorPart {
    Code,
    Name,
    UnitOfMeasure,
    YearTarget,
    PeriodTarget,
    Polarity,
    Aggregation,
    Evidence,
};

struct IndicatorCell {
    IndicatorPart part = IndicatorPart::Name;
    std::optional<calendar::Period> period = {}; ///< of a PeriodTarget

    auto operator<=>(const IndicatorCell &) const = default;
};

struct IndicatorDraft {
    indicator::Indicator indicator;              ///< without an id while it is new
    std::map<IndicatorCell, std::string> unread; ///< as typed; the indicator has nothing for them
    bool guessesAggregation = false;             ///< nobody chose one; it follows the targets
    std::set<IndicatorPart> guessed = {}; ///< an import chose them, and nobody has looked yet

    bool isBlank() const; ///< nothing was typed
    bool operator==(const IndicatorDraft &) const = default;
};

/// A row that somebody begins to type.
IndicatorDraft newIndicator();

/// Takes over what somebody typed; what cannot be read stays as it was typed.
void put(IndicatorDraft &draft, const IndicatorCell &cell, const std::string &typed);

/// \a indicator instead; what could not be read may be now.
void replace(IndicatorDraft &draft, indicator::Indicator indicator);

/// What stands in \a cell: as typed, or as \a draft's indicator has it.
std::string textOf(const IndicatorDraft &draft, const IndicatorCell &cell);

/// Words that \a cell is chosen from; none: it is typed.
std::vector<std::string> choicesOf(const IndicatorDraft &draft, const IndicatorCell &cell);

/// Its targets are written for other periods than those of \a kind, and not to be typed here.
bool hasOtherPeriods(const IndicatorDraft &draft, calendar::PeriodKind kind);

struct Unread { ///< why a cell cannot be read
    IndicatorCell cell;
    std::variant<indicator::NumberFault, indicator::NoSuchPredicate, std::monostate> why;
    bool operator==(const Unread &) const = default;
};
enum class Gap { NoName, NoUnitOfMeasure, NoTarget };
using RowRemark = std::variant<Unread, Gap, service::OfficeFinding>;

/// Everything to be said of a row: what keeps it from being saved first.  That there is no
/// definition yet is left to whoever opens the row.
std::vector<RowRemark> remarksOn(const IndicatorDraft &draft, int year);
bool isError(const RowRemark &remark);

struct AgreementDraft {
    std::vector<IndicatorDraft> rows;
    std::vector<indicator::BudgetLine> budget;

    bool operator==(const AgreementDraft &) const = default;
};

AgreementDraft draftOf(const indicator::Form &form);
/// Blank rows are left out.  Indicators may still want an id.
indicator::Form formOf(const AgreementDraft &draft);
bool canBeSaved(const AgreementDraft &draft, int year); ///< no row has an error

/// Periods of \a kind in \a year; none for the year itself.
std::vector<calendar::Period> periodsIn(int year, calendar::PeriodKind kind);
/// The periods its targets are written for, else those of \a office's other agreements, else
/// quarters.
calendar::PeriodKind periodKindOf(const AgreementDraft &draft, const service::Office &office);

} // namespace himpun::reading
