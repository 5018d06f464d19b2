// SPDX-License-Identifier: GPL-3.0-or-later
// Files to be read, put together in memory.
#pragma once

#include "himpun/spreadsheet/read.h"

#include <string>
#include <vector>

namespace support
{

std::string fileBytes(const std::string &path); ///< below tests/data

struct Entry {
    std::string name;
    std::string bytes;
};
std::string zipOf(const std::vector<Entry> &entries);

/// An xlsx with one sheet, "Lembar", made of what stands inside <worksheet>.
struct Xlsx {
    std::string sheet;
    std::string texts = {};    ///< inside <sst>
    std::string styles = {};   ///< inside <styleSheet>
    std::string workbook = {}; ///< behind <sheets>
    std::vector<Entry> more = {};

    std::string bytes() const;
};

/// The body of an ods: what stands inside <office:spreadsheet>.
std::string odsOf(const std::string &spreadsheet);

/// A book that can be read, or the test fails.
himpun::spreadsheet::Book bookIn(const std::string &bytes);
himpun::spreadsheet::Value valueAt(const himpun::spreadsheet::Book &book, const std::string &place);

/// The code of the refusal; "" where the book is read.
std::string refusalOf(const std::string &bytes);

} // namespace support
