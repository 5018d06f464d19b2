// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_delegate.h"

#include "few_lines.h"
#include "himpun/models/task_list_model.h"
#include "state_shape.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>

namespace himpun::app
{

namespace
{

using models::TaskListModel;
using reading::Urgency;

constexpr int margin = 12;
constexpr int gap = 3;
constexpr int sign = 16;
constexpr int signGap = 10;
constexpr int mostPeopleLines = 2;

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

QStringList titleOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return fewLines(index.data().toString(), bold(option.font), width, 2);
}

/// Rows are as tall as their words need, so a scroll bar that comes and goes must not change the
/// width they are broken for.
int textWidth(const QStyleOptionViewItem &option)
{
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        width = view->maximumViewportSize().width() - view->verticalScrollBar()->sizeHint().width();
    return width - 2 * margin - scaled(sign) - signGap;
}

/// Below the title: where it is, who has it, and at the right end of the last one how long.
QStringList linesBelow(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics metrics(smaller(option.font));
    const QString time = index.data(TaskListModel::TimeRole).toString();
    const int room = width - metrics.horizontalAdvance(time) - margin;
    QStringList lines{
        metrics.elidedText(index.data(TaskListModel::WhereRole).toString(), Qt::ElideRight, width)};
    const QString who = index.data(TaskListModel::WhoRole).toString();
    if (!who.isEmpty())
        lines += fewLines(who, smaller(option.font), width, mostPeopleLines);
    if (metrics.horizontalAdvance(lines.back()) > room)
        lines << QString();
    return lines;
}

} // namespace

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const auto titleLines = static_cast<int>(titleOf(option, index, width).size());
    const auto below = static_cast<int>(linesBelow(option, index, width).size());
    return {240,
            headingHeight(option, index) + titleLines * QFontMetrics(bold(option.font)).height()
                + below * (QFontMetrics(smaller(option.font)).height() + gap) + 2 * margin - 4};
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
    const int side = scaled(sign);
    paintState(*painter, shapeOf(urgency),
               QRectF(area.left() + margin, area.top() + margin - 1, side, side));
    QRect text = area.adjusted(margin + side + signGap, margin - 4, -margin, -margin);
    const auto draw = [&](const QFont &font, const QColor &ink, const QString &words,
                          Qt::Alignment edge = Qt::AlignLeft) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(text, Qt::AlignTop | edge, words);
    };
    const int width = textWidth(option);
    for (const QString &line : titleOf(option, index, width)) {
        draw(bold(option.font), c.text, line);
        text.setTop(text.top() + QFontMetrics(bold(option.font)).height());
    }
    const QFont small = smaller(option.font);
    const QStringList below = linesBelow(option, index, width);
    for (const QString &line : below) {
        text.setTop(text.top() + gap);
        draw(small, c.muted, line);
        if (&line == &below.back())
            draw(small, urgency == Urgency::Late ? c.late : c.muted,
                 QFontMetrics(small).elidedText(index.data(TaskListModel::TimeRole).toString(),
                                                Qt::ElideRight, width),
                 Qt::AlignRight);
        text.setTop(text.top() + QFontMetrics(small).height());
    }
    painter->restore();
}

} // namespace himpun::app
