// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of cells from a spreadsheet means here, before any of it counts.
#pragma once

#include "himpun/indicator/number.h"
#include "sheet_history.h"

#include <QModelIndex>

#include <vector>

namespace himpun::app
{

/// Rows and columns as spreadsheets put them on the clipboard: tabs, line ends, "quoted" cells.
std::vector<QStringList> cellsIn(const QString &clipboard);

struct PastedCell {
    CellText cell;    ///< in our way of writing; of a doubt, the first
    QString original; ///< as it stood on the clipboard
    QString name;     ///< of the row and the column, for whoever has to choose
    std::optional<indicator::Ambiguous> readings; ///< both, where somebody has to choose
    std::optional<indicator::NumberFault> fault;  ///< cannot be read; left out
};

struct Pasted {
    std::vector<PastedCell> cells;
    int beyond = 0; ///< cells that fall outside the sheet or on locked ones

    bool isDoubtful() const; ///< somebody has to look before it counts
};

/// \a clipboard over \a columns, those that are shown from \a topLeft's on; a single value fills
/// \a selected instead.
Pasted pasted(const QString &clipboard, const QModelIndex &topLeft, const std::vector<int> &columns,
              const QModelIndexList &selected);

} // namespace himpun::app
