// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a task of an inbox: the heading of its group, its sign, what it is, where, and its time.
#pragma once

#include <QStyledItemDelegate>

namespace himpun::app
{

class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace himpun::app
