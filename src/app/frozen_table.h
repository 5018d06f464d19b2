// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose first columns stay in sight while the others scroll.
#pragma once

#include <QTableView>

namespace himpun::app
{

class FrozenTable : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setFrozenColumns(int count);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Two, as a delegate that edits may serve one view only.
    void setDelegates(QAbstractItemDelegate *scrolled, QAbstractItemDelegate *frozen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void placeFrozen();
    int frozenWidth() const;
    void showWholeColumns(int wanted);

    QTableView *m_frozen;
    int m_columns = 2;
};

} // namespace himpun::app
