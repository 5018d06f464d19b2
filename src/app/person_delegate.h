// SPDX-License-Identifier: GPL-3.0-or-later
// A person in two lines: the name, and below it the position.
#pragma once

#include <QStyledItemDelegate>

namespace himpun::app
{

class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace himpun::app
