// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table that is filled in.  A row of codes above it says which is which, so that
// one that was moved is found again.
#pragma once

#include "himpun/indicator/sheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace himpun::worksheet
{

enum class Column {
    Number,
    Objective,
    Name,
    UnitOfMeasure,
    YearTarget,
    PeriodTarget,
    Earlier,
    Numerator,
    Denominator,
    Actual, ///< of a budget line what was spent
    Achievement,
    Supporting,
    Hindering,
    FollowUp,
    Source,
    Note,
    Evidence,
    Row, ///< the key of the row: rowKey()
};
inline constexpr int columnCount = static_cast<int>(Column::Row) + 1;

std::string_view codeOf(Column column);
double widthOf(Column column); ///< in figures

/// Where \a field is filled in.
Column columnOf(indicator::Field field);

/// An indicator and a budget line may have the same id.
std::string rowKey(const std::string &id, bool isBudget);

} // namespace himpun::worksheet
