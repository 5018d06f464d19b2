// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as spreadsheets put them on the clipboard: tabs, line ends, "quoted" cells.
#pragma once

#include <QModelIndexList>
#include <QStringList>

#include <vector>

namespace himpun::models
{

std::vector<QStringList> cellsIn(const QString &clipboard); ///< rows and columns

/// \a cells, by row and column, as spreadsheets take them: cellsIn() turned round.
QString clipboardText(const QModelIndexList &cells, int role);

} // namespace himpun::models
