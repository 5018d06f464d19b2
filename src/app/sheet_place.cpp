// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_place.h"

namespace himpun::app
{

AtSheet placeOf(const models::SheetModel &model, const QModelIndex &cell)
{
    AtSheet place{model.sheet()->cycle, model.sheet()->unit};
    if (cell.isValid())
        place.cell = CellPlace{model.lineAt(cell.row())->id(), cell.column()};
    return place;
}

QModelIndex cellAt(const models::SheetModel &model, const AtSheet &place)
{
    for (int row = 0; place.cell && row < model.rowCount(); ++row) {
        if (model.lineAt(row)->id() == place.cell->row)
            return model.index(row, place.cell->column);
    }
    return model.firstOpen();
}

} // namespace himpun::app
