// SPDX-License-Identifier: GPL-3.0-or-later
// The stretch of a year that a cycle collects data for: bulan, triwulan, semester, tahun.
#pragma once

#include "himpun/base/instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace himpun::calendar
{

enum class PeriodKind { Month, Quarter, Semester, Year };

struct Period {
    int year = 0;
    PeriodKind kind = PeriodKind::Year;
    int index = 1; ///< from 1: month 1–12, quarter 1–4, semester 1–2, year always 1

    auto operator<=>(const Period &) const = default;

    /// "2026", "2026-S2", "2026-TW3", "2026-09"; nothing else.
    static std::optional<Period> parse(std::string_view text);
    std::string toString() const; ///< the form parse() reads

    base::Date firstDay() const;
    base::Date lastDay() const;
    bool isLastOfYear() const;
    Period previous() const; ///< the same kind, one earlier
    Period next() const;     ///< the same kind, one later
};

} // namespace himpun::calendar
