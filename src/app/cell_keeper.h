// SPDX-License-Identifier: GPL-3.0-or-later
// Stores every cell that is typed, beside the window's thread, and tells the sheet how it went.
#pragma once

#include "himpun/models/sheet_model.h"
#include "workplace.h"

#include <QObject>

class QWidget;

namespace himpun::app
{

class CellKeeper : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives it; \a page is what is told over.
    CellKeeper(Workplace workplace, models::SheetModel &model, QWidget *page);

signals:
    void saved();

private:
    void store(const indicator::Cell &cell);
    void answer(const service::CellOrder &order, const service::Outcome<void> &stored);

    Workplace m_workplace;
    models::SheetModel &m_model;
    QWidget *m_page;
};

} // namespace himpun::app
