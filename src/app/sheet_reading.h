// SPDX-License-Identifier: GPL-3.0-or-later
// What an import has read of one sheet, for the view of that sheet.
#pragma once

#include "agreement_import.h"
#include "himpun/models/book_sheet_model.h"

namespace himpun::app
{

/// \a chosen is one of \a import's tables; -1: none.
models::SheetReading readingOf(const AgreementImport &import, int sheet, int chosen = -1);

} // namespace himpun::app
