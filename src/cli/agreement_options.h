// SPDX-License-Identifier: GPL-3.0-or-later
// What import-agreement is told besides the book: answers to its doubts, and what columns mean.
#pragma once

#include "himpun/base/result.h"
#include "himpun/intake/agreement_reading.h"
#include "himpun/text/message.h"

#include <string>
#include <vector>

namespace himpun::cli
{

struct AgreementOptions {
    std::string file, book, unit, by, first, answers, measure;
    int year = 0;
    std::vector<std::string> answer, column;
    bool takes = false;
};

/// "PK!D10=1.500" from \a options.answer, and {"PK!D10": "1.500"} of the file \a options.answers.
/// A sheet is named where the map has tables on more than one.
base::Result<intake::Answers, text::Message> answersIn(const AgreementOptions &options,
                                                       const spreadsheet::Book &book,
                                                       const intake::AgreementMap &map);

/// "PK!E=year-target", "PK!F=2026-TW1" instead of what \a map has for these columns.
base::Result<intake::AgreementMap, text::Message> withColumns(const AgreementOptions &options,
                                                              const spreadsheet::Book &book,
                                                              intake::AgreementMap map);

/// "PK!D10"
std::string nameOf(const intake::Place &place, const spreadsheet::Book &book);

} // namespace himpun::cli
