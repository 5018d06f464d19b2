// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of a sheet with the signs of their state, and edits them in place.
#pragma once

#include <QStyledItemDelegate>

namespace himpun::app
{

class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

signals:
    /// Somebody finished typing; whoever keeps the undo history writes it.
    void typed(const QModelIndex &index, const QString &text) const;
};

} // namespace himpun::app
