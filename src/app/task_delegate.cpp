// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_delegate.h"

#include "himpun/models/task_list_model.h"
#include "state_shape.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace himpun::app
{

namespace
{

using models::TaskListModel;
using reading::Urgency;

constexpr int margin = 12;
constexpr int gap = 3;
constexpr int sign = 16;

Urgency urgencyOf(const QModelIndex &index)
{
    return static_cast<Urgency>(index.data(TaskListModel::UrgencyRole).toInt());
}

StateShape shapeOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late: return StateShape::Late;
    case Urgency::Returned: return StateShape::Returned;
    case Urgency::Today:
    case Urgency::Coming: return StateShape::Open;
    case Urgency::Paused: return StateShape::Paused;
    case Urgency::OfOthers: return StateShape::Others;
    }
    return StateShape::Open;
}

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

int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(TaskListModel::HeadingRole).toString().isEmpty())
        return 0;
    return QFontMetrics(bold(option.font)).height() + 2 * margin - 4;
}

QString lastLine(const QModelIndex &index)
{
    const QString who = index.data(TaskListModel::WhoRole).toString();
    const QString time = index.data(TaskListModel::TimeRole).toString();
    return who.isEmpty() || time.isEmpty() ? who + time : who + QStringLiteral(" · ") + time;
}

} // namespace

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = QFontMetrics(bold(option.font)).height();
    const int line = QFontMetrics(smaller(option.font)).height();
    return {240, headingHeight(option, index) + title + 2 * line + 2 * gap + 2 * margin - 4};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &c = colours();
    painter->save();
    QRect area = option.rect;
    const int heading = headingHeight(option, index);
    if (heading > 0) {
        painter->setFont(bold(option.font));
        painter->setPen(c.muted);
        painter->drawText(area.adjusted(margin, 6, -margin, 0)
                              .intersected(QRect(area.left(), area.top(), area.width(), heading)),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(TaskListModel::HeadingRole).toString());
        area.setTop(area.top() + heading);
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->fillRect(area, isChosen ? c.accentSoft : c.base);
    if (isChosen)
        painter->fillRect(QRect(area.left(), area.top(), 4, area.height()), c.accent);
    if (isChosen && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 1));
        painter->drawRect(area.adjusted(0, 0, -1, -1));
    }
    painter->setPen(c.border);
    painter->drawLine(area.bottomLeft(), area.bottomRight());

    const Urgency urgency = urgencyOf(index);
    const QFontMetrics titleMetrics(bold(option.font));
    paintState(*painter, shapeOf(urgency),
               QRectF(area.left() + margin, area.top() + margin - 1, sign, sign));
    QRect text = area.adjusted(margin + sign + 10, margin - 4, -margin, -margin);
    painter->setFont(bold(option.font));
    painter->setPen(c.text);
    painter->drawText(
        text, Qt::AlignTop | Qt::AlignLeft,
        titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const QFontMetrics lineMetrics(smaller(option.font));
    painter->setFont(smaller(option.font));
    text.setTop(text.top() + titleMetrics.height() + gap);
    painter->setPen(c.muted);
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                      lineMetrics.elidedText(index.data(TaskListModel::WhereRole).toString(),
                                             Qt::ElideRight, text.width()));
    text.setTop(text.top() + lineMetrics.height() + gap);
    painter->setPen(urgency == Urgency::Late ? c.late : c.muted);
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                      lineMetrics.elidedText(lastLine(index), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace himpun::app
