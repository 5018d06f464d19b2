// SPDX-License-Identifier: GPL-3.0-or-later
// Office hours as a person reads and types them: "07.30–16.00", with "12.00–13.00" off.
#pragma once

#include "himpun/calendar/working_calendar.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace himpun::app
{

/// Hours in the two fields they are typed in.
struct TypedHours {
    QString span;   ///< from opening to closing; empty on a day off
    QString breaks; ///< within it, apart by commas; may be empty

    bool operator==(const TypedHours &) const = default;
};

TypedHours typedHours(const calendar::Hours &hours);
/// What typedHours() writes, and "7:30 - 16" as well; empty where it says anything else.
std::optional<calendar::Hours> hoursIn(const TypedHours &typed);

/// "Senin–Kamis" for 0 to 3.
QString weekdays(int first, int last);

/// "Senin–Kamis: 07.30–12.00, 13.00–16.00 (7 jam 30 menit)": days that are alike in one line.
QStringList weekLines(const calendar::Week &week);

} // namespace himpun::app
