// SPDX-License-Identifier: GPL-3.0-or-later
// Words of an agreement that is being read from a spreadsheet.
#pragma once

#include "himpun/intake/agreement_reading.h"

#include <QString>

namespace himpun::models
{

/// What a column can be taken for; of a target, for which period.
struct ColumnMeaning {
    service::Meaning meaning = service::Meaning::Nothing;
    std::optional<calendar::Period> period = {};

    bool operator==(const ColumnMeaning &) const = default;
};

/// All of them, in the order in which they are offered, for targets of \a year.
std::vector<ColumnMeaning> allMeanings(int year);
QString label(const ColumnMeaning &meaning); ///< "Target TW I", "Satuan"

QString sheetName(int sheet, const spreadsheet::Book &book); ///< "Lembar 1" of one without a name
QString nameOf(const intake::Place &place, const spreadsheet::Book &book); ///< "PK!D10"

} // namespace himpun::models
