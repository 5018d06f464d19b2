// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>

#include <cmath>

namespace himpun::document
{

namespace
{

QString family()
{
    const QStringList installed = QFontDatabase::families();
    for (const char *name : {"Liberation Sans", "Noto Sans", "DejaVu Sans"}) {
        if (installed.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return QFont().family();
}

void wrapParagraph(const QString &paragraph, const QFont &font, double width,
                   std::vector<WrappedLine> &lines)
{
    const double natural = QFontMetricsF(font).horizontalAdvance(paragraph) / dotsPerPoint;
    if (natural <= width) {
        lines.push_back({paragraph.toStdString(), natural});
        return;
    }
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * dotsPerPoint);
        const QString text = paragraph.mid(line.textStart(), line.textLength()).trimmed();
        lines.push_back({text.toStdString(), line.naturalTextWidth() / dotsPerPoint});
    }
    layout.endLayout();
}

} // namespace

QFont fontFor(const Style &style)
{
    static const QString chosen = family(); // asking the database takes a millisecond each time
    QFont font(chosen);
    font.setPixelSize(static_cast<int>(std::lround(style.size * dotsPerPoint)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

FontHeight heightOf(const Style &style)
{
    const QFontMetricsF metrics(fontFor(style));
    return {metrics.ascent() / dotsPerPoint, metrics.height() / dotsPerPoint};
}

std::vector<WrappedLine> wrap(const std::string &text, const Style &style, double width)
{
    const QFont font = fontFor(style);
    std::vector<WrappedLine> lines;
    const QStringList paragraphs = QString::fromStdString(text).split(u'\n');
    for (const QString &paragraph : paragraphs)
        wrapParagraph(paragraph, font, width, lines);
    return lines;
}

} // namespace himpun::document
