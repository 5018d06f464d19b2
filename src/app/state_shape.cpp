// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_shape.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace himpun::app
{

namespace
{

QColor inkOf(StateShape shape)
{
    const Colours &c = colours();
    switch (shape) {
    case StateShape::Open: return c.open;
    case StateShape::Done: return c.done;
    case StateShape::Late: return c.late;
    case StateShape::Returned: return c.returned;
    case StateShape::Paused:
    case StateShape::Others: return c.paused;
    case StateShape::NotYet: return c.border;
    }
    return c.text;
}

} // namespace

void paintState(QPainter &painter, StateShape shape, const QRectF &square)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    const QColor ink = inkOf(shape);
    const QColor onInk = colours().isDark ? colours().base : QColor(Qt::white);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case StateShape::Open: painter.drawEllipse(QPointF(8, 8), 5.5, 5.5); break;
    case StateShape::Done:
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.setPen(QPen(onInk, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{5.2, 8.3}, {7.3, 10.4}, {11, 5.9}}));
        break;
    case StateShape::Late:
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({{8, 2}, {14.5, 13.5}, {1.5, 13.5}}));
        painter.setPen(QPen(onInk, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.3));
        painter.drawPoint(QPointF(8, 11.8));
        break;
    case StateShape::Returned: {
        QPainterPath path;
        path.moveTo(3.5, 6);
        path.lineTo(9.5, 6);
        path.cubicTo(14, 6, 14, 13, 9.5, 13);
        path.lineTo(6, 13);
        path.moveTo(6.5, 3);
        path.lineTo(3.5, 6);
        path.lineTo(6.5, 9);
        painter.drawPath(path);
        break;
    }
    case StateShape::Paused:
        painter.drawLine(QPointF(5.5, 4), QPointF(5.5, 12));
        painter.drawLine(QPointF(10.5, 4), QPointF(10.5, 12));
        break;
    case StateShape::Others:
        painter.setPen(QPen(ink, 1.6, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(QPointF(8, 8), 5.5, 5.5);
        break;
    case StateShape::NotYet:
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(8, 8), 1.6, 1.6);
        break;
    }
    painter.restore();
}

} // namespace himpun::app
