// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of one agreement, in one line.
#pragma once

#include "himpun/intake/agreement_reading.h"

namespace support
{

himpun::spreadsheet::Value number(const std::string &digits);
himpun::spreadsheet::Value percentage(const std::string &digits); ///< shown as "95%"

/// A sheet more in \a book.
void addSheet(himpun::spreadsheet::Book &book,
              const std::vector<std::vector<himpun::spreadsheet::Value>> &rows);

/// What "industri" promises for 2026 by the map that is proposed: "A [Orang] = 5, TW1 = 1; money
/// Program P = 100; ? C3 two-readings “1.500” “1,5”".
std::string said(const himpun::spreadsheet::Book &book,
                 const himpun::intake::Answers &answers = {});
/// The same where \a office knows something already.
std::string saidTo(const himpun::service::Office &office, const himpun::spreadsheet::Book &book,
                   const himpun::intake::Answers &answers = {});
std::string said(const himpun::intake::AgreementReading &reading);

} // namespace support
