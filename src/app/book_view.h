// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a spreadsheet as its own program shows it; what is read of it is marked by colour and
// by shape.
#pragma once

#include "himpun/models/book_sheet_model.h"

#include <QTableView>

namespace himpun::app
{

class BookView : public QTableView
{
    Q_OBJECT
public:
    explicit BookView(QWidget *parent = nullptr);

    void show(models::BookSheetModel &model);
    void goTo(const spreadsheet::Address &at); ///< chooses the cell, and shows what is around it

signals:
    void meaningWanted(int column); ///< its header was pressed, or F4 in one of its cells

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void setWidths();
    int lengthOf(const QModelIndex &index) const;
    void joinMerged();

    models::BookSheetModel *m_model = nullptr;
};

} // namespace himpun::app
