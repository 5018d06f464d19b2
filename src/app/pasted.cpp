// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasted.h"

#include <algorithm>

namespace himpun::app
{

bool Pasted::isDoubtful() const
{
    return beyond > 0 || std::ranges::any_of(cells, &PastedCell::isDoubtful);
}

PastedTexts textsOf(const Pasted &pasted)
{
    PastedTexts texts;
    for (const PastedCell &cell : pasted.cells)
        texts.push_back(cell.fault ? std::nullopt : std::optional(cell.text));
    return texts;
}

} // namespace himpun::app
