// SPDX-License-Identifier: GPL-3.0-or-later
// The kertas kerja of a sheet: written as a file, and read back from one.
#pragma once

#include "himpun/models/sheet_model.h"
#include "page.h"

class QMenu;

namespace himpun::app
{

class SheetWorksheet : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives it; \a page is what questions are asked over, and files dropped on.
    SheetWorksheet(Workplace workplace, const models::SheetModel &model, Page *page);

    QMenu *menu() const { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();
    void read();
    void read(const QString &path);

    Workplace m_workplace;
    const models::SheetModel &m_model;
    Page *m_page;
    QMenu *m_menu;
};

} // namespace himpun::app
