// SPDX-License-Identifier: GPL-3.0-or-later
// What a read agreement would change, and the form it becomes.
#pragma once

#include "himpun/intake/agreement_reading.h"
#include "himpun/service/workbench.h"

namespace himpun::intake
{

/// The form \a map's unit would have for its year: with ids, the same as before for what has the
/// same name.  What the book does not speak of (indicators, or the budget) stays as it is.
indicator::Form formToTake(const AgreementReading &reading, const AgreementMap &map,
                           const service::Office &office);

/// A revision (Perubahan) that holds from \a first on: \a revised with the targets that \a present
/// has for the periods before it.  A target that was fixed for the whole year and changes becomes
/// one for each period.  docs/decisions/0011 says why.
indicator::Form heldFrom(const calendar::Period &first, indicator::Form revised,
                         const indicator::Form &present);

/// Whether the targets of \a revised, or of \a present where it has none, are of periods like
/// \a first; of others, heldFrom() could keep none.
bool mayHoldFrom(const calendar::Period &first, const indicator::Form &revised,
                 const indicator::Form &present);

/// The first period of \a kind in \a year that no cycle of \a bench has begun to collect from
/// \a unit, where a revision may begin; empty: all of them are taken.
service::Outcome<std::optional<calendar::Period>> firstFreePeriod(service::Workbench &bench,
                                                                  const workflow::UnitId &unit,
                                                                  int year,
                                                                  calendar::PeriodKind kind);

using service::Change;
using service::Part;

struct PartChange {
    Part part = Part::YearTarget;
    std::optional<calendar::Period> period; ///< of a PeriodTarget
    std::string from, to;                   ///< in words; empty: nothing

    bool operator==(const PartChange &) const = default;
};

struct IndicatorChange {
    Change change = Change::New;
    indicator::IndicatorId id;
    std::string name;
    std::vector<PartChange> parts; ///< that changed; of a new one, all it brings

    bool operator==(const IndicatorChange &) const = default;
};

struct BudgetChange {
    Change change = Change::New;
    indicator::BudgetId id;
    std::string program;
    std::optional<base::Decimal> from, to;

    bool operator==(const BudgetChange &) const = default;
};

struct Differences {
    std::vector<IndicatorChange> indicators; ///< in the order of the new form, then those gone
    std::vector<BudgetChange> budget;

    bool areNone() const { return indicators.empty() && budget.empty(); }
    bool operator==(const Differences &) const = default;
};

Differences differences(const indicator::Form &present, const indicator::Form &next);

} // namespace himpun::intake
