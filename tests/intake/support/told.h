// SPDX-License-Identifier: GPL-3.0-or-later
// A read agreement as text, to be held against what an agreement's file is expected to say.
#pragma once

#include "himpun/intake/agreement_reading.h"

namespace support
{

std::string told(const himpun::spreadsheet::Book &book, const himpun::intake::AgreementMap &map,
                 const himpun::intake::AgreementReading &reading);

std::string told(const himpun::intake::Doubt &doubt);
std::string told(const himpun::spreadsheet::Book &book); ///< the cells of its first sheet

himpun::spreadsheet::Book bookNamed(const std::string &file); ///< below tests/data/agreements
himpun::indicator::PredicateScales scales();

/// A book of one sheet, row by row; an empty text is no cell.
himpun::spreadsheet::Book bookOf(const std::vector<std::vector<himpun::spreadsheet::Value>> &rows);

} // namespace support
