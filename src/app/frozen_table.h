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
    /// Columns that are judged together: whoever comes to one of them sees the others too, the
    /// first ones before the last where there is no room for all.
    void keepTogether(int first, int last);
    int roomBeside(int width) const; ///< what the frozen columns may take so that \a width fits
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
    void scrollHere(const QModelIndex &index, ScrollHint hint);

    QTableView *m_frozen;
    int m_columns = 2;
    int m_firstTogether = 0, m_lastTogether = -1;
};

} // namespace himpun::app
