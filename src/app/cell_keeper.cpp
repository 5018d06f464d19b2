// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_keeper.h"

#include "himpun/models/shown.h"
#include "himpun/text/trouble.h"

#include <QWidget>

namespace himpun::app
{

CellKeeper::CellKeeper(Workplace workplace, models::SheetModel &model, QWidget *page)
    : QObject(page), m_workplace(workplace), m_model(model), m_page(page)
{
    connect(&model, &models::SheetModel::cellTyped, this, &CellKeeper::store);
}

void CellKeeper::store(const indicator::Cell &cell)
{
    const reading::UnitSheet &sheet = *m_model.sheet();
    const service::CellOrder order{sheet.cycle, sheet.unit, m_workplace.seat.official, cell};
    m_workplace.backstage.ask(
        this, [order](service::Workbench &bench) { return bench.fill(order); },
        [this, order](const service::Outcome<void> &stored) { answer(order, stored); });
}

void CellKeeper::answer(const service::CellOrder &order, const service::Outcome<void> &stored)
{
    if (stored)
        emit saved();
    const reading::UnitSheet *sheet = m_model.sheet();
    const bool isShown = sheet && sheet->cycle == order.cycle && sheet->unit == order.unit;
    if (isShown && stored)
        m_model.markSaved(order.cell);
    else if (isShown)
        m_model.markFailed(order.cell, models::shown(text::message(stored.error(), {}).text()));
    else if (!stored) // of a sheet that one has left since
        tellTrouble(m_workplace, m_page, stored.error());
}

} // namespace himpun::app
