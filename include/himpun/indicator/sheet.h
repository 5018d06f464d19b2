// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit fills in for one period (formulir, kertas kerja): values, reasons, evidence.
#pragma once

#include "himpun/base/result.h"
#include "himpun/indicator/achievement.h"
#include "himpun/indicator/evidence.h"
#include "himpun/indicator/indicator.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::indicator
{

/// A column of the sheet; drafts, remarks and histories name cells by it.
enum class Field {
    Actual,      ///< "actual", realisasi
    Numerator,   ///< "numerator", pembilang
    Denominator, ///< "denominator", penyebut
    Supporting,  ///< "supporting", faktor pendorong
    Hindering,   ///< "hindering", faktor penghambat
    FollowUp,    ///< "followUp", tindak lanjut
    Source,      ///< "source", sumber data
    Note,        ///< "note", catatan
    Evidence,    ///< "evidence", bukti dukung, as indicator/evidence.h says them
    Spent,       ///< "spent", realisasi anggaran; the only field of a budget line
};

std::string_view nameOf(Field field);
std::optional<Field> fieldNamed(std::string_view name);

/// One indicator's row.  An absent number is "not filled"; 0 is filled.
struct SheetRow {
    IndicatorId indicator;
    std::optional<base::Decimal> actual;                 ///< of indicators without elements
    std::optional<base::Decimal> numerator, denominator; ///< of indicators with elements
    std::string supporting, hindering, followUp, source, note;
    std::vector<Evidence> evidence;

    bool operator==(const SheetRow &) const = default;
};

struct BudgetRow {
    BudgetId line;
    std::optional<base::Decimal> spent;

    bool operator==(const BudgetRow &) const = default;
};

/// Rows in the form's order.
struct Sheet {
    std::string unit;
    calendar::Period period;
    std::vector<SheetRow> rows;
    std::vector<BudgetRow> budget;

    const SheetRow *find(const IndicatorId &id) const; ///< nullptr where there is none
    const BudgetRow *find(const BudgetId &id) const;
    bool operator==(const Sheet &) const = default;
};

/// What \a row says was measured, by value or by elements.
Measured measuredIn(const Indicator &indicator, const SheetRow &row);

/// What still has to be filled in before a sheet can be submitted.
enum class Lack {
    ActualMissing,
    ObstacleMissing, ///< below target: faktor penghambat
    FollowUpMissing, ///< below target: tindak lanjut
    SupportMissing,  ///< at or above target: faktor pendorong
    EvidenceMissing,
    SpentMissing, ///< of a budget line
};

struct Missing {
    std::string row; ///< indicator, or budget line for SpentMissing
    Field field;     ///< where to go: of elements, the first that is not filled
    Lack lack;
    bool operator==(const Missing &) const = default;
};

/// Which of them an office insists on.  Reasons are wanted against the period's target, and only
/// where there is an achievement to explain.
struct Requirements {
    bool actual = true; ///< not of what is not due yet
    bool obstacle = false;
    bool followUp = false;
    bool support = false;
    bool evidence = true; ///< where the indicator demands it and something is filled in
    bool spent = false;
    bool operator==(const Requirements &) const = default;
};

/// In the form's order; rows the sheet does not have count as empty.
std::vector<Missing> missing(const Sheet &sheet, const Form &form,
                             const Requirements &requirements = {});

} // namespace himpun::indicator
