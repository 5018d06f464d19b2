// SPDX-License-Identifier: GPL-3.0-or-later
// What is said above and below the grid of a sheet.
#pragma once

#include "himpun/models/sheet_model.h"
#include "himpun/text/message.h"

#include <QString>

namespace himpun::app
{

QString titleWords(const reading::UnitSheet &sheet, bool isReview); ///< "Periksa"
QString whereWords(const reading::UnitSheet &sheet);                ///< the cycle, and until when
QString countWords(const models::SheetModel &model); ///< "3 dari 5 terisi · 2 sel masih wajib"

/// Why nothing can be typed: since when, by whom, who can open it; empty where one can.
QString lockWords(const reading::UnitSheet &sheet, bool isReview);

/// Why nothing could be pasted: all the cells that it would have gone to are locked.
text::Message lockedWords(const reading::UnitSheet &sheet);

/// "Perbaiki 3 catatan …", with who returned it and why.
QString returnWords(const reading::UnitSheet &sheet, int unanswered);

QString submitWords(const reading::UnitSheet &sheet, int unanswered); ///< on the button
QString approveWords(const sop::Step *step);                          ///< "Paraf", "Tanda tangani"

/// What comes next, or how many remarks will go along.
QString nextWords(const reading::UnitSheet &sheet, int remarks);

} // namespace himpun::app
