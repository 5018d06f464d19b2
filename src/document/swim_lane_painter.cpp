// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/swim_lane_painter.h"

#include "fonts.h"
#include "paint_pieces.h"
#include "swim_lane_symbols.h"
#include "words.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>
#include <vector>

namespace himpun::document
{

namespace
{

constexpr double lineWidth = 0.8;
constexpr double markedWidth = 1.6;
constexpr double arrowLength = 5, arrowHalf = 1.9;
constexpr double largestBadge = 4; // its radius
const Style markStyle{5.5, true, false};
const Style letterStyle{6, true, false};

/// "2", or "1–2" where units are in different ones.
std::string roundsOf(const StepMark &mark)
{
    const std::string last = std::to_string(mark.round);
    return mark.firstRound == mark.round ? last : std::to_string(mark.firstRound) + "–" + last;
}

QColor colour(const std::string &name)
{
    return QColor(QString::fromStdString(name));
}

QRectF rect(const Box &box)
{
    return {box.left, box.top, box.width, box.height};
}

class SwimLanePainter
{
public:
    SwimLanePainter(QPainter &painter, const TokenMarks &marks, const SwimLaneColours &colours)
        : m_painter(painter),
          m_marks(marks),
          m_colours(colours),
          m_ink(colour(colours.ink)),
          m_paper(colour(colours.paper))
    {
    }

    void paint(const SwimLanePage &page)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const FillPiece &fill : page.sheet.fills)
            m_painter.fillRect(rect(fill.box), colour(m_colours.head));
        paintRules(m_painter, page.sheet, m_ink);
        paintTexts(m_painter, page.sheet, m_ink);
        for (const LaneHeading &heading : page.headings)
            paint(heading);
        for (const Connector &connector : page.connectors)
            paint(connector);
        for (const PlacedSymbol &symbol : page.symbols)
            paint(symbol);
        for (const Connector &connector : page.connectors)
            text(connector.label, connectorLabelStyle, rect(connector.labelBox), m_ink);
        for (const PlacedSymbol &symbol : page.symbols)
            paintMark(symbol);
        m_painter.restore();
    }

private:
    void paint(const LaneHeading &heading)
    {
        const double line = heightOf(heading.style).line;
        const double height = line * static_cast<double>(heading.lines.size());
        QRectF box = rect(heading.box);
        m_painter.save();
        m_painter.translate(box.center());
        if (heading.upright)
            m_painter.rotate(-90);
        const double reach = heading.upright ? box.height() : box.width();
        double y = -height / 2;
        for (const std::string &words : heading.lines) {
            text(words, heading.style, {-reach / 2, y, reach, line}, m_ink);
            y += line;
        }
        m_painter.restore();
    }

    void paint(const Connector &connector)
    {
        QPolygonF line;
        for (const Point &point : connector.points)
            line << QPointF(point.x, point.y);
        if (line.size() < 2)
            return;
        const QPointF end = line.last();
        const QPointF before = line[line.size() - 2];
        const double length = std::hypot(end.x() - before.x(), end.y() - before.y());
        const QPointF along = (end - before) / length;
        const QPointF across(-along.y(), along.x());
        const double head = std::min(arrowLength, length);
        const QPointF base = end - along * head;
        line.last() = base;
        m_painter.setPen(QPen(m_ink, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        m_painter.drawPolygon(
            QPolygonF{{end, base + across * arrowHalf, base - across * arrowHalf}});
    }

    static QPainterPath outline(const PlacedSymbol &symbol)
    {
        const QRectF box = rect(symbol.box);
        QPainterPath path;
        switch (symbol.kind) {
        case Symbol::Terminator: {
            const double radius = std::min(box.width(), box.height()) / 2;
            path.addRoundedRect(box, radius, radius);
            break;
        }
        case Symbol::Process: path.addRect(box); break;
        case Symbol::Decision:
            path.addPolygon(QPolygonF{{{box.center().x(), box.top()},
                                       {box.right(), box.center().y()},
                                       {box.center().x(), box.bottom()},
                                       {box.left(), box.center().y()}}});
            path.closeSubpath();
            break;
        case Symbol::OffPage:
            path.addPolygon(QPolygonF{{box.topLeft(),
                                       box.topRight(),
                                       {box.right(), box.bottom() - box.height() * 0.35},
                                       {box.center().x(), box.bottom()},
                                       {box.left(), box.bottom() - box.height() * 0.35}}});
            path.closeSubpath();
            break;
        }
        return path;
    }

    const StepMark *markOf(const PlacedSymbol &symbol) const
    {
        if (!symbol.step)
            return nullptr;
        const auto found = m_marks.find(*symbol.step);
        return found == m_marks.end() ? nullptr : &found->second;
    }

    QColor colourOf(Progress progress) const
    {
        switch (progress) {
        case Progress::Done: return colour(m_colours.done);
        case Progress::Open: return colour(m_colours.open);
        case Progress::Late: return colour(m_colours.late);
        case Progress::Returned: return colour(m_colours.returned);
        }
        return {};
    }

    void paint(const PlacedSymbol &symbol)
    {
        const StepMark *mark = markOf(symbol);
        QColor tint = mark ? colourOf(mark->progress) : m_paper;
        m_painter.setPen(mark ? QPen(tint, markedWidth) : QPen(m_ink, lineWidth));
        const QPainterPath path = outline(symbol);
        m_painter.fillPath(path, m_paper);
        if (mark) {
            tint.setAlphaF(0.15F);
            m_painter.fillPath(path, tint);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        QRectF inside = rect(symbol.box);
        if (symbol.kind == Symbol::OffPage)
            inside.setHeight(inside.height() * 0.85);
        text(symbol.text, letterStyle, inside, m_ink);
    }

    // What is going on: a badge on the upper edge, units and round inside.

    void paintMark(const PlacedSymbol &symbol)
    {
        const StepMark *mark = markOf(symbol);
        if (!mark)
            return;
        const double radius = std::min(largestBadge, symbol.box.width / 5);
        const QPointF at(symbol.box.left + symbol.box.width / 4, symbol.box.top);
        const QColor tint = colourOf(mark->progress);
        m_painter.setPen(QPen(m_paper, 0.8));
        m_painter.setBrush(tint);
        paintBadge(mark->progress, at, radius);
        const double line = heightOf(markStyle).line;
        std::vector<std::string> words;
        if (mark->units > 0)
            words.push_back("×" + std::to_string(mark->units));
        if (mark->round > 1)
            words.push_back(say(Documents::tr("put. %1"), roundsOf(*mark)));
        double y = middle(symbol.box) - line * static_cast<double>(words.size()) / 2;
        for (const std::string &one : words) {
            text(one, markStyle, {symbol.box.left, y, symbol.box.width, line}, m_ink);
            y += line;
        }
    }

    void paintBadge(Progress progress, const QPointF &at, double r)
    {
        switch (progress) {
        case Progress::Done:
            m_painter.drawEllipse(at, r, r);
            stroke({at + QPointF(-0.5 * r, 0), at + QPointF(-0.1 * r, 0.45 * r),
                    at + QPointF(0.55 * r, -0.45 * r)});
            return;
        case Progress::Open: // goes on
            m_painter.drawPolygon(QPolygonF{
                {at + QPointF(-0.8 * r, -r), at + QPointF(1.1 * r, 0), at + QPointF(-0.8 * r, r)}});
            return;
        case Progress::Late:
            m_painter.drawPolygon(QPolygonF{{at + QPointF(0, -1.2 * r), at + QPointF(1.25 * r, r),
                                             at + QPointF(-1.25 * r, r)}});
            stroke({at + QPointF(0, -0.5 * r), at + QPointF(0, 0.3 * r)});
            stroke({at + QPointF(0, 0.6 * r), at + QPointF(0, 0.75 * r)});
            return;
        case Progress::Returned:
            m_painter.drawRect(QRectF(at - QPointF(r, r), at + QPointF(r, r)));
            stroke({at + QPointF(0.6 * r, 0.1 * r), at + QPointF(-0.6 * r, 0.1 * r)});
            stroke({at + QPointF(-0.1 * r, -0.45 * r), at + QPointF(-0.6 * r, 0.1 * r),
                    at + QPointF(-0.1 * r, 0.65 * r)});
            return;
        }
    }

    void stroke(const QPolygonF &line)
    {
        const QPen before = m_painter.pen();
        m_painter.setPen(QPen(m_paper, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(line);
        m_painter.setPen(before);
    }

    /// One line in the middle of \a box.
    void text(const std::string &words, const Style &style, const QRectF &box, const QColor &ink)
    {
        if (words.empty())
            return;
        m_painter.save();
        m_painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
        m_painter.setFont(fontFor(style));
        m_painter.setPen(ink);
        m_painter.drawText(QRectF(box.topLeft() * dotsPerPoint, box.size() * dotsPerPoint),
                           Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine,
                           QString::fromStdString(words));
        m_painter.restore();
    }

    QPainter &m_painter;
    const TokenMarks &m_marks;
    const SwimLaneColours &m_colours;
    QColor m_ink, m_paper;
};

} // namespace

void paint(QPainter &painter, const SwimLane &drawing, std::size_t page, const TokenMarks &marks,
           const SwimLaneColours &colours)
{
    SwimLanePainter(painter, marks, colours).paint(drawing.pages[page]);
}

} // namespace himpun::document
