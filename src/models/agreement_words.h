// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of indicators says in words.
#pragma once

#include "himpun/reading/agreement_draft.h"

#include <QString>

namespace himpun::models
{

/// "TW III", "Sem. I", "Agt": as narrow as the columns.
QString shortName(const calendar::Period &period);
QString titleOf(const reading::IndicatorCell &cell, int year);
QString sentence(const reading::RowRemark &remark, const reading::IndicatorDraft &row, int year);

} // namespace himpun::models
