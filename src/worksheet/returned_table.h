// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a worksheet that came back: which row and column is which, wherever they went.
#pragma once

#include "columns.h"
#include "form_id.h"

#include <map>
#include <string>

namespace himpun::worksheet
{

struct ReturnedTable {
    const spreadsheet::Sheet *sheet = nullptr;
    std::map<Column, int> columns;
    std::map<std::string, int> rows; ///< by rowKey()

    spreadsheet::Address at(const std::string &key, indicator::Field field) const;
};

/// Every row of \a form is there once, beside its name, and nothing else is; every column that
/// \a id needs is there once.
base::Result<ReturnedTable, Refusal> tableIn(const spreadsheet::Book &book, const FormId &id,
                                             const indicator::Form &form);

} // namespace himpun::worksheet
