// SPDX-License-Identifier: GPL-3.0-or-later
// A small office that collected its data, for tests and measurements of documents.
#pragma once

#include "himpun/document/data_document.h"

namespace sample
{

/// Two units, three steps; one sheet was returned once; one indicator of every difficulty.
himpun::document::DataDocument finishedCycle();

/// A report with one table of so many rows, as long-winded as real ones.
himpun::document::Report longTable(int rows);

} // namespace sample
