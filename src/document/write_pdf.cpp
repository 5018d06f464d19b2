// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a layout through Qt's PDF engine, then fixes the three things Qt takes from the clock and
// from chance: creation dates, document ids and instance ids.  All of them have a fixed length, so
// that no offset in the file moves.
#include "himpun/document/layout.h"
#include "himpun/document/render.h"

#include "fonts.h"
#include "save.h"

#include "himpun/base/digest.h"

#include <QBuffer>
#include <QByteArray>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace himpun::document
{

namespace
{

double dots(double points)
{
    return points * dotsPerPoint;
}

QRectF dots(const Box &box)
{
    return {dots(box.left), dots(box.top), dots(box.width), dots(box.height)};
}

void paint(const LaidOutPage &page, QPainter &painter)
{
    for (const FillPiece &fill : page.fills)
        painter.fillRect(dots(fill.box), QColor(QString::fromStdString(fill.colour)));
    for (const RulePiece &rule : page.rules) {
        painter.setPen(QPen(Qt::black, dots(rule.thickness), Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(QPointF(dots(rule.fromX), dots(rule.fromY)),
                         QPointF(dots(rule.toX), dots(rule.toY)));
    }
    painter.setPen(Qt::black);
    for (const TextPiece &text : page.texts) {
        painter.setFont(fontFor(text.style));
        painter.drawText(QPointF(dots(text.box.left), dots(text.baseline)),
                         QString::fromStdString(text.text));
    }
}

/// Replaces what stands between \a before and the next \a after by \a value, padded or cut to the
/// same length, wherever it stands.
void fix(QByteArray &pdf, const QByteArray &before, char after, const QByteArray &value)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at)) {
        at += before.size();
        const qsizetype end = pdf.indexOf(after, at);
        if (end < 0)
            return;
        pdf.replace(at, end - at, value.leftJustified(end - at, '0', true));
    }
}

/// As fix(), for a time: \a stamp and "Z", or however the writer spells UTC's offset.
void fixTime(QByteArray &pdf, const QByteArray &before, char after, const QByteArray &stamp,
             const QByteArray &offset)
{
    const qsizetype at = pdf.indexOf(before);
    const qsizetype length = at < 0 ? 0 : pdf.indexOf(after, at) - at - before.size();
    fix(pdf, before, after, stamp + (length == stamp.size() + 1 ? QByteArray("Z") : offset));
}

void fixTimes(QByteArray &pdf, base::Instant madeAt)
{
    const QByteArray iso = QByteArray::fromStdString(base::toIso(madeAt)).chopped(1);
    QByteArray digits = iso;
    for (const char *separator : {"-", ":", "T"})
        digits.replace(separator, "");
    fixTime(pdf, "/CreationDate (D:", ')', digits, "+00'00'");
    fixTime(pdf, "xmp:CreateDate=\"", '"', iso, "+00:00");
    fixTime(pdf, "xmp:ModifyDate=\"", '"', iso, "+00:00");
}

/// Ids come from what the report says, so that another report has another id.
void fixIds(QByteArray &pdf, const Report &report)
{
    const auto digest = QByteArray::fromStdString(base::sha256(toText(report)).hex().substr(0, 32));
    fix(pdf, "/ID [ <", '>', digest);
    fix(pdf, "/ID [ <" + digest + "> <", '>', digest);
}

} // namespace

Written writePdf(const Report &report, const std::filesystem::path &file)
{
    const Layout layout = layOut(report);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setTitle(QString::fromStdString(report.title));
        writer.setCreator("Himpun");
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(layout.width, layout.height),
                                                   QPageSize::Point, {}, QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        for (std::size_t i = 0; i < layout.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paint(layout.pages[i], painter);
        }
    }
    QByteArray pdf = buffer.data();
    fixTimes(pdf, report.madeAt);
    fixIds(pdf, report);
    return save(file, pdf);
}

} // namespace himpun::document
