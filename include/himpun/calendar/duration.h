// SPDX-License-Identifier: GPL-3.0-or-later
// How long an SOP gives somebody (mutu baku: waktu), as it is printed.
#pragma once

#include "himpun/base/decimal.h"

#include <compare>

namespace himpun::calendar
{

enum class DurationUnit {
    None,    ///< the SOP gives no time
    Agreed,  ///< "sesuai dengan waktu yang ditentukan": agreed when a cycle starts
    Minutes, ///< working minutes
    Hours,   ///< working hours
    Days,    ///< working days (hari kerja); always whole
};

/// Minutes and hours run in working time; days are counted in closings of office hours.  The two
/// are never converted into each other: an SOP's "480 menit" is more than one day of 450.
struct Duration {
    DurationUnit unit = DurationUnit::None;
    base::Decimal amount; ///< as printed: "1.5" hours; 0 for None and Agreed

    static Duration none() { return {}; }
    static Duration agreed() { return {DurationUnit::Agreed, {}}; }
    static Duration minutes(int n) { return {DurationUnit::Minutes, n}; }
    static Duration hours(base::Decimal n) { return {DurationUnit::Hours, n}; }
    static Duration days(int n) { return {DurationUnit::Days, n}; }

    bool isFixed() const { return unit >= DurationUnit::Minutes; } ///< has an amount of its own
    bool operator==(const Duration &) const = default;
};

/// The longest an SOP may give somebody; far beyond any real one, and far below any overflow.
inline constexpr int longestMinutes = 1'000'000;
inline constexpr int longestDays = 3'650;

/// Positive and whole, in minutes after conversion ("1.5 hours" is 90 minutes, "1.37" is not), and
/// no longer than the longest.  Without an amount: none and agreed.
bool isValid(const Duration &duration);

/// Working minutes of a valid Minutes or Hours duration; 0 for the others.
int workingMinutes(const Duration &duration);

/// Working days of a valid Days duration; 0 for the others.
int workingDays(const Duration &duration);

} // namespace himpun::calendar
