// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden part of a worksheet: which sheet it is of, what it stands on, and what was sent in
// every cell to be filled in.
#pragma once

#include "himpun/spreadsheet/book.h"
#include "himpun/worksheet/reading.h"

#include <map>
#include <string>
#include <vector>

namespace himpun::worksheet
{

struct SentRow {
    std::string key;                               ///< rowKey()
    int row = 0;                                   ///< where it stood, from 0
    std::map<indicator::Field, std::string> cells; ///< those that can be filled in, empty ones too

    bool operator==(const SentRow &) const = default;
};

struct FormId {
    std::string office, cycle, unit, period;
    base::Digest form;
    std::optional<workflow::ContentRef> revision;
    std::vector<SentRow> rows;

    bool operator==(const FormId &) const = default;
};

using Lines = std::vector<std::vector<std::string>>;

/// As the hidden sheet holds it, line by line.
Lines toLines(const FormId &id);

base::Result<FormId, Refusal> formIdIn(const spreadsheet::Book &book);

} // namespace himpun::worksheet
