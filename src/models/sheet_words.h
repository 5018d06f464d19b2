// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a sheet are written: numbers as officials write them, "not filled" as nothing.
#pragma once

#include "himpun/models/sheet_model.h"

#include <QStringList>

namespace himpun::models
{

QString columnTitle(SheetModel::Column column, const reading::UnitSheet *sheet);
int alignmentOf(SheetModel::Column column);

QString cellShown(const reading::SheetLine &line, SheetModel::Column column,
                  const reading::UnitSheet &sheet);

/// The realisasi that stood in another revision.
QString earlierShown(const reading::SheetLine &then);

/// "8 ÷ 10 × 100 = 80"; empty where nothing was reckoned.
QString substitutionShown(const reading::SheetLine &line, const reading::UnitSheet &sheet);

QString problemShown(indicator::CellProblem problem, const reading::SheetLine &line);
/// What the checks say of the cell in \a column, with how much is made of it; what a note explains
/// is left out.
QStringList doubtsShown(const reading::SheetLine &line, int column);
/// What can be done about them; \a isNoteOpen: a note may be written.
QStringList waysOut(const reading::SheetLine &line, int column, bool isNoteOpen);
/// The signs of what still has to be explained there.
unsigned doubtSigns(const reading::SheetLine &line, int column);
QStringList choicesOf(const reading::SheetLine &line, std::optional<indicator::Field> field);

} // namespace himpun::models
