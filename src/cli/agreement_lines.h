// SPDX-License-Identifier: GPL-3.0-or-later
// What import-agreement shows before anything is taken: sentences, or a JSON value a line.
#pragma once

#include "agreement_options.h"
#include "console.h"
#include "himpun/intake/agreement_taking.h"

namespace himpun::cli
{

void tellMap(Console &console, const intake::AgreementMap &map, const spreadsheet::Book &book,
             const std::string &unit);
void tellReading(Console &console, const intake::AgreementReading &reading,
                 const spreadsheet::Book &book);
void tellDifferences(Console &console, const intake::Differences &differences);

/// Rows that cannot be saved, each with why; how many they are.
std::size_t tellIncomplete(Console &console, const reading::AgreementDraft &draft, int year);

} // namespace himpun::cli
