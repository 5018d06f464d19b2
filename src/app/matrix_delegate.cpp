// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_delegate.h"

#include "himpun/models/matrix_model.h"
#include "state_sign.h"
#include "theme.h"

#include <QPainter>

namespace himpun::app
{

namespace
{

constexpr int sign = 15;
constexpr int margin = 7;

QColor inkOf(reading::Standing standing)
{
    const Colours &c = colours();
    switch (standing) {
    case reading::Standing::Late: return c.late;
    case reading::Standing::Returned: return c.returned;
    case reading::Standing::Open: return c.open;
    default: return c.muted;
    }
}

QColor groundOf(reading::Standing standing)
{
    const Colours &c = colours();
    switch (standing) {
    case reading::Standing::Late: return c.errorSoft;
    case reading::Standing::Returned: return c.warningSoft;
    case reading::Standing::Open: return c.accentSoft;
    default: return c.base;
    }
}

} // namespace

QSize MatrixDelegate::cellSize(const QFontMetrics &metrics)
{
    const int words = metrics.horizontalAdvance(QStringLiteral("terlambat 9 jam"));
    return {words + sign + 3 * margin, 2 * metrics.height() + 2 * margin};
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = colours();
    const QVariant role = index.data(models::MatrixModel::StandingRole);
    painter->save();
    if (!role.isValid()) {
        painter->fillRect(option.rect, c.window);
        painter->restore();
        return;
    }
    const auto standing = static_cast<reading::Standing>(role.toInt());
    painter->fillRect(option.rect, groundOf(standing));
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const QRect inside = option.rect.adjusted(margin, margin, -margin, -margin);
    const QString round = index.data(models::MatrixModel::RoundRole).toString();
    const QString words = index.data().toString();
    const int lines = round.isEmpty() ? 1 : 2;
    const int height = option.fontMetrics.height();
    const int top = inside.center().y() - lines * height / 2;
    paintState(*painter, shapeOf(standing),
               QRectF(inside.left(), top + (height - sign) / 2.0, sign, sign));
    QRect line(inside.left() + sign + margin, top, inside.width() - sign - margin, height);
    painter->setFont(option.font);
    painter->setPen(inkOf(standing));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, line.width()));
    painter->setPen(c.muted);
    painter->drawText(line.translated(0, height), Qt::AlignVCenter | Qt::AlignLeft, round);
    painter->restore();
}

} // namespace himpun::app
