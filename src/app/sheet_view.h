// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a sheet, with the keys people know from spreadsheets: a key replaces a cell, F2
// edits, Enter goes down, Tab right, and Enter after Tabs to the start of the next row.
#pragma once

#include "frozen_table.h"

namespace himpun::app
{

class SheetView : public FrozenTable
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override;
    bool isTyping() const { return state() == EditingState; }

signals:
    void resized();
    void typingEnded();
    void copyWanted();
    void cutWanted();
    void pasteWanted();
    void clearWanted();
    void fillDownWanted();
    void remarkWanted();
    void evidenceWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void moveRight(int by);
    void moveDown(int by);
    bool isShortcut(QKeyEvent *event);

    int m_runStart = -1;     ///< the column where a run of Tabs began
    bool m_isMoving = false; ///< the current cell changes: what is typed closes without a move
};

} // namespace himpun::app
