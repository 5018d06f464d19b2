// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_delegate.h"

#include "himpun/models/people_model.h"
#include "theme.h"

#include <QPainter>

namespace himpun::app
{

namespace
{

using models::PeopleModel;

constexpr int margin = 10;
constexpr int gap = 2;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawLine(QPainter &painter, const QRect &line, const QFont &font, const QColor &ink,
              const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(bold(option.font)).height() + QFontMetrics(option.font).height() + gap
                     + margin};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = colours();
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isChosen ? c.accentSoft : c.base);
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), c.accent);
    painter->setPen(c.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect line = option.rect.adjusted(margin + 4, margin / 2, -margin, 0);
    line.setHeight(QFontMetrics(bold(option.font)).height());
    drawLine(*painter, line, bold(option.font), c.text,
             index.data(PeopleModel::NameRole).toString());
    line.translate(0, line.height() + gap);
    drawLine(*painter, line, option.font, c.muted,
             index.data(PeopleModel::PositionRole).toString());
    painter->restore();
}

} // namespace himpun::app
