// SPDX-License-Identifier: GPL-3.0-or-later
#include "past_chart.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace himpun::app
{

namespace
{

constexpr double margin = 10;

struct Range {
    double low = 0;
    double high = 1;
};

Range rangeOf(const std::vector<PastChart::Point> &points, std::optional<double> target)
{
    std::vector<double> values;
    for (const auto &point : points) {
        if (point.value)
            values.push_back(*point.value);
    }
    if (target)
        values.push_back(*target);
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    const double room = low == high ? std::max(1.0, std::abs(low)) * 0.1 : (high - low) * 0.1;
    return {low - room, high + room};
}

} // namespace

PastChart::PastChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Grafik periode sebelumnya"));
}

void PastChart::setPoints(std::vector<Point> points, std::optional<double> target)
{
    m_points = std::move(points);
    m_target = target;
    QStringList words;
    for (const Point &point : m_points)
        words << QStringLiteral("%1: %2").arg(point.label, point.shown);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n'));
    update();
}

void PastChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    painter.setFont(small);
    const double textHeight = QFontMetricsF(small).height();
    const QRectF plot = QRectF(rect()).adjusted(margin, textHeight + 4, -margin, -textHeight - 6);
    const Range range = rangeOf(m_points, m_target);
    const auto yOf = [&](double value) {
        return plot.bottom() - (value - range.low) / (range.high - range.low) * plot.height();
    };
    if (m_target) {
        painter.setPen(QPen(c.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), yOf(*m_target)),
                         QPointF(plot.right(), yOf(*m_target)));
    }
    const double step = m_points.size() > 1
                            ? plot.width() / static_cast<double>(m_points.size() - 1)
                            : plot.width();
    QPolygonF line;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double x = plot.left() + step * static_cast<double>(i);
        if (m_points[i].value)
            line << QPointF(x, yOf(*m_points[i].value));
    }
    painter.setPen(QPen(c.accent, 2));
    painter.drawPolyline(line);
    painter.setBrush(c.base);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 3.2, 3.2);
    painter.setPen(c.muted);
    if (m_points.empty())
        return painter.drawText(rect(), Qt::AlignCenter, tr("Belum ada periode sebelumnya"));
    const QString &first = m_points.front().label, &last = m_points.back().label;
    const bool hasRoom =
        QFontMetricsF(small).horizontalAdvance(first + QStringLiteral("   ") + last) <= width();
    if (m_points.size() > 1 && hasRoom)
        painter.drawText(QRectF(0, height() - textHeight, width(), textHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(QRectF(0, height() - textHeight, width(), textHeight),
                     Qt::AlignRight | Qt::AlignVCenter, last);
    painter.setPen(c.text);
    painter.drawText(QRectF(0, 0, width(), textHeight), Qt::AlignRight | Qt::AlignVCenter,
                     m_points.back().shown);
}

} // namespace himpun::app
