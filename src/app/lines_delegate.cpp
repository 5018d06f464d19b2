// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines_delegate.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace himpun::app
{

namespace
{

constexpr int margin = 10;
constexpr int gap = 2;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

LinesDelegate::LinesDelegate(std::vector<int> roles, QObject *parent)
    : QStyledItemDelegate(parent), m_roles(std::move(roles))
{
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(smaller(option.font)).height() + gap;
    return {200, QFontMetrics(bold(option.font)).height() + static_cast<int>(m_roles.size()) * line
                     + 2 * margin};
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &c = colours();
    const QRect area = option.rect;
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->fillRect(area, isChosen ? c.accentSoft : c.base);
    if (isChosen)
        painter->fillRect(QRect(area.left(), area.top(), 4, area.height()), c.accent);
    painter->setPen(c.border);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    QRect text = area.adjusted(margin + 4, margin, -margin, -margin);
    const auto draw = [&](const QFont &font, const QColor &colour, const QString &words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(text, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.height() + gap);
    };
    draw(bold(option.font), c.text, index.data().toString());
    for (const int role : m_roles)
        draw(smaller(option.font), c.muted, index.data(role).toString());
    painter->restore();
}

} // namespace himpun::app
