// SPDX-License-Identifier: GPL-3.0-or-later
// What a number format makes of a number: "0.00%" a percentage, "dd/mm/yyyy" a day.
#pragma once

#include "number_words.h"

#include <QStringView>

namespace himpun::spreadsheet
{

enum class NumberKind { Plain, Percent, Currency, Day, Time, DayAndTime };

struct NumberShape {
    NumberKind kind = NumberKind::Plain;
    NumberWords words = {}; ///< that it shows with the number: "juta" of 0" juta"
};

/// By a format's code, as Excel writes it.
NumberShape shapeOfFormat(QStringView code);

/// By the number of a format that every program knows, and that files therefore do not write out.
NumberKind kindOfBuiltIn(int id);

} // namespace himpun::spreadsheet
