// SPDX-License-Identifier: GPL-3.0-or-later
// The table of indicators: typing replaces a cell, Ctrl+V pastes a block from a spreadsheet, Ctrl+C
// copies one, Delete empties cells, Ctrl+Delete takes the row away, Ctrl+Z undoes, Alt with an
// arrow moves the row.
#pragma once

#include "himpun/models/agreement_model.h"

#include <QTableView>

namespace himpun::app
{

class AgreementTable : public QTableView
{
    Q_OBJECT
public:
    explicit AgreementTable(QWidget *parent = nullptr);

    void show(models::AgreementModel &model);
    void typeInNewRow(); ///< opens the first cell of the empty row at the end
    int currentRow() const { return currentIndex().row(); }
    QModelIndexList selected() const; ///< by row and column
    void copy() const;

signals:
    void pasteWanted();
    void removeWanted();
    void undoWanted();
    void moveWanted(int by);
    void detailsWanted();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isKeyOfOurs(const QKeyEvent &event);
    void clear();
    void goDown();
    void setWidths();

    models::AgreementModel *m_model = nullptr;
};

} // namespace himpun::app
