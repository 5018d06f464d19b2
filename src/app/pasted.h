// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of cells from a spreadsheet means here, before any of it counts.
#pragma once

#include "himpun/indicator/number.h"

#include <QModelIndexList>
#include <QStringList>

#include <optional>
#include <vector>

namespace himpun::app
{

/// Rows and columns as spreadsheets put them on the clipboard: tabs, line ends, "quoted" cells.
std::vector<QStringList> cellsIn(const QString &clipboard);

/// \a cells, by row and column, as spreadsheets take them: cellsIn() turned round.
QString clipboardText(const QModelIndexList &cells, int role);

struct PastedCell {
    QString name;     ///< of the row and the column, for whoever has to choose
    QString original; ///< as it stood on the clipboard
    QString text;     ///< in our way of writing; of a doubt, the first
    std::optional<indicator::Ambiguous> readings = {}; ///< both, where somebody has to choose
    std::optional<indicator::NumberFault> fault = {};  ///< cannot be read; left out

    bool isDoubtful() const { return readings || fault; }
};

struct Pasted {
    std::vector<PastedCell> cells;
    int beyond = 0; ///< cells that fall outside the table or on locked ones

    bool isDoubtful() const; ///< somebody has to look before it counts
};

/// For each of the cells what it is to be; none: it is left out.
using PastedTexts = std::vector<std::optional<QString>>;

/// Of one that is not doubtful.
PastedTexts textsOf(const Pasted &pasted);

} // namespace himpun::app
