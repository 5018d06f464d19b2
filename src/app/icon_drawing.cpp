// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon_drawing.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace himpun::app
{

namespace
{

/// One command of a path's "d" with its numbers.
struct Stroke {
    QChar command;
    std::vector<double> numbers;
};

std::vector<Stroke> strokesIn(const QString &d)
{
    static const QRegularExpression token(QStringLiteral("([MmLlHhVvCcZz])|(-?\\d*\\.?\\d+)"));
    std::vector<Stroke> strokes;
    auto matches = token.globalMatch(d);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty())
            strokes.push_back({match.captured(1).front(), {}});
        else if (!strokes.empty())
            strokes.back().numbers.push_back(match.captured(2).toDouble());
    }
    return strokes;
}

void draw(const Stroke &stroke, QPainterPath &path)
{
    const bool isRelative = stroke.command.isLower();
    const auto &n = stroke.numbers;
    const auto origin = [&] { return isRelative ? path.currentPosition() : QPointF(); };
    const auto point = [&](std::size_t i) { return origin() + QPointF(n[i], n[i + 1]); };
    switch (stroke.command.toUpper().unicode()) {
    case u'M':
        path.moveTo(point(0));
        for (std::size_t i = 2; i + 1 < n.size(); i += 2)
            path.lineTo(point(i));
        break;
    case u'L':
        for (std::size_t i = 0; i + 1 < n.size(); i += 2)
            path.lineTo(point(i));
        break;
    case u'H':
        for (const double x : n)
            path.lineTo(origin().x() + x, path.currentPosition().y());
        break;
    case u'V':
        for (const double y : n)
            path.lineTo(path.currentPosition().x(), origin().y() + y);
        break;
    case u'C':
        for (std::size_t i = 0; i + 5 < n.size(); i += 6)
            path.cubicTo(point(i), point(i + 2), point(i + 4));
        break;
    case u'Z': path.closeSubpath(); break;
    }
}

} // namespace

QPainterPath drawingFrom(const QByteArray &svg)
{
    QPainterPath path;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toDouble();
        };
        if (xml.name() == u"path") {
            for (const Stroke &stroke :
                 strokesIn(xml.attributes().value(QLatin1String("d")).toString()))
                draw(stroke, path);
        } else if (xml.name() == u"circle") {
            path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
        } else if (xml.name() == u"line") {
            path.moveTo(number("x1"), number("y1"));
            path.lineTo(number("x2"), number("y2"));
        } else if (xml.name() == u"rect") {
            path.addRoundedRect(number("x"), number("y"), number("width"), number("height"),
                                number("rx"), number("rx"));
        }
    }
    return path;
}

} // namespace himpun::app
