// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement as an office with an English Excel writes it.
#pragma once

#include "himpun/spreadsheet/book.h"

namespace support
{

/// Written with libxlsxwriter, and read back.
himpun::spreadsheet::Book englishBook();
/// One whose cells show words that only their formats have: "1,5 juta", "12 orang", "≤ 5".
himpun::spreadsheet::Book bookOfFormats();

} // namespace support
