// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that call themselves the same: somebody says which of them holds.
#pragma once

#include "himpun/intake/agreement_reading.h"

namespace himpun::intake
{

/// No two columns of \a table mean the same any more.  Of those that do, the one somebody answered
/// at the header of the first ("D") is taken; as long as nobody did, none is, and it is a doubt.
void settleColumns(Table &table, const Answers &answers, std::vector<Doubt> &doubts);

} // namespace himpun::intake
