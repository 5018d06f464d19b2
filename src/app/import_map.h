// SPDX-License-Identifier: GPL-3.0-or-later
// Where an agreement stands in a spreadsheet, as it was proposed and as somebody changes it.
#pragma once

#include "himpun/intake/agreement_map.h"
#include "himpun/models/import_words.h"

#include <vector>

namespace himpun::app
{

struct ImportMap {
    intake::AgreementMap map; ///< with every table that is offered
    std::vector<bool> takes;  ///< for each of them

    intake::AgreementMap taken() const; ///< what is to be read
    bool operator==(const ImportMap &) const = default;
};

ImportMap offered(intake::AgreementMap proposed);

/// No two columns of a table mean the same: one that did is not taken any more, and returned.
std::optional<int> mean(intake::Table &table, int column, const models::ColumnMeaning &meaning,
                        const spreadsheet::Sheet &sheet);
models::ColumnMeaning meaningOf(const intake::Table &table, int column);

/// Indicators need their column, money that of its program.
bool canBeRead(const intake::Table &table);

/// A table with its header in \a row and everything below it, of which no column means anything
/// yet.
intake::Table tableAt(const spreadsheet::Book &book, int sheet, int row);

/// \a next, proposed for another year, with all that in \a now differs from what was \a proposed
/// before.
ImportMap carriedOver(const ImportMap &now, const intake::AgreementMap &proposed,
                      intake::AgreementMap next);

} // namespace himpun::app
