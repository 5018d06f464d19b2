// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint_pieces.h"

#include "fonts.h"

namespace himpun::document
{

void paintFills(QPainter &painter, const LaidOutPage &page)
{
    for (const FillPiece &fill : page.fills)
        painter.fillRect(QRectF(fill.box.left, fill.box.top, fill.box.width, fill.box.height),
                         QColor(QString::fromStdString(fill.colour)));
}

void paintRules(QPainter &painter, const LaidOutPage &page, const QColor &ink)
{
    for (const RulePiece &rule : page.rules) {
        painter.setPen(QPen(ink, rule.thickness, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(QPointF(rule.fromX, rule.fromY), QPointF(rule.toX, rule.toY));
    }
}

void paintTexts(QPainter &painter, const LaidOutPage &page, const QColor &ink)
{
    painter.save();
    painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint); // fonts are measured in dots
    painter.setPen(ink);
    for (const TextPiece &text : page.texts) {
        painter.setFont(fontFor(text.style));
        painter.drawText(QPointF(text.box.left * dotsPerPoint, text.baseline * dotsPerPoint),
                         QString::fromStdString(text.text));
    }
    painter.restore();
}

} // namespace himpun::document
