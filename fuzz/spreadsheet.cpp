// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a spreadsheet: refused, or a book whose cells stand in their order, each on a
// sheet that has room for it.
#include "himpun/spreadsheet/read.h"
#include "promise.h"

#include <algorithm>

using namespace himpun::spreadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto book = read(fuzz::asText(data, size));
    if (!book) {
        fuzz::promise(!codeOf(book.error()).empty(), "a refusal has a name");
        return 0;
    }
    std::size_t cells = 0;
    for (const Sheet &sheet : book->sheets) {
        const auto notAscending = [](const Cell &a, const Cell &b) { return a.at >= b.at; };
        fuzz::promise(std::ranges::adjacent_find(sheet.cells, notAscending) == sheet.cells.end(),
                      "cells stand row by row, each place once");
        for (const Cell &cell : sheet.cells)
            fuzz::promise(addressIn(toText(cell.at)) == cell.at, "every cell has a place");
        cells += sheet.cells.size();
    }
    fuzz::promise(cells > 0 && cells <= mostCells, "the limits hold");
    return 0;
}
