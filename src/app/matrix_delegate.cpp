// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_delegate.h"

#include "few_lines.h"
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
    return {words + scaled(sign) + 3 * margin, 2 * metrics.height() + 2 * margin};
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
    const int height = option.fontMetrics.height();
    const int side = scaled(sign);
    const int width = inside.width() - side - margin;
    const QStringList lines = fewLines(words, option.font, width, round.isEmpty() ? 2 : 1);
    const auto count = static_cast<int>(lines.size()) + (round.isEmpty() ? 0 : 1);
    const int top = inside.center().y() - count * height / 2;
    paintState(*painter, shapeOf(standing),
               QRectF(inside.left(), top + (height - side) / 2.0, side, side));
    QRect line(inside.left() + side + margin, top, width, height);
    painter->setFont(option.font);
    painter->setPen(inkOf(standing));
    for (const QString &each : lines) {
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, each);
        line.translate(0, height);
    }
    painter->setPen(c.muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, round);
    painter->restore();
}

} // namespace himpun::app
