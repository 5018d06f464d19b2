// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of cells from a spreadsheet means in the grid of a sheet.
#pragma once

#include "pasted.h"
#include "sheet_history.h"

#include <QModelIndex>

namespace himpun::app
{

struct SheetPaste {
    Pasted block;
    std::vector<CellText> cells; ///< those of the block, with its texts

    /// With \a texts instead, and without what is left out.
    std::vector<CellText> with(const PastedTexts &texts) const;
};

/// \a clipboard over \a columns, those that are shown from \a topLeft's on; a single value fills
/// \a selected instead.
SheetPaste pasted(const QString &clipboard, const QModelIndex &topLeft,
                  const std::vector<int> &columns, const QModelIndexList &selected);

} // namespace himpun::app
