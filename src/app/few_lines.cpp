// SPDX-License-Identifier: GPL-3.0-or-later
#include "few_lines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace himpun::app
{

QStringList fewLines(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    if (most < 2 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace himpun::app
