// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a cell of the matrix: the sign of its state, its few words, and its round.
#pragma once

#include <QStyledItemDelegate>

namespace himpun::app
{

class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The size of every cell in this font.
    static QSize cellSize(const QFontMetrics &metrics);
};

} // namespace himpun::app
