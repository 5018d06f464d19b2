// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a sheet by name, so that it is found again at the next start.
#pragma once

#include "himpun/models/sheet_model.h"
#include "place.h"

namespace himpun::app
{

/// Where one is in \a model, at \a cell.
AtSheet placeOf(const models::SheetModel &model, const QModelIndex &cell);

/// The cell \a place names; the first open one where it names none that is there.
QModelIndex cellAt(const models::SheetModel &model, const AtSheet &place);

} // namespace himpun::app
