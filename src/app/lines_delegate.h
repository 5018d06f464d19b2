// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a row as its title and smaller lines below it, each of them a role of the model.
#pragma once

#include <QStyledItemDelegate>

#include <vector>

namespace himpun::app
{

class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LinesDelegate(std::vector<int> roles, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    std::vector<int> m_roles;
};

} // namespace himpun::app
