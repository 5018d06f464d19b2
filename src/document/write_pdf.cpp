// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a layout through Qt's PDF engine, then fixes what Qt takes from the clock and from chance:
// creation dates, document ids and instance ids.  All of them have a fixed length, so
// that no offset in the file moves.
#include "himpun/document/layout.h"
#include "himpun/document/render.h"
#include "himpun/document/swim_lane_painter.h"

#include "fonts.h"
#include "paint_pieces.h"
#include "save.h"

#include "himpun/base/digest.h"

#include <QBuffer>
#include <QByteArray>
#include <QHashSeed>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

namespace himpun::document
{

namespace
{

/// Qt writes a file's fonts in the order of a hash table, and seeds those by chance.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;
};

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

/// What goes into a file besides its pages.
struct PdfFile {
    double width = 0, height = 0;
    std::size_t pages = 0;
    std::string title;
    base::Instant madeAt{};
    std::string content; ///< gives the ids: another content has another id
};

void fixIds(QByteArray &pdf, const PdfFile &paper)
{
    const auto digest = QByteArray::fromStdString(base::sha256(paper.content).hex().substr(0, 32));
    fix(pdf, "/ID [ <", '>', digest);
    fix(pdf, "/ID [ <" + digest + "> <", '>', digest);
}

/// \a paintPage is given the painter, a unit of which is one point, and the number of the page; it
/// answers whether the next one is wanted.  Empty where one was not.
template <class PaintPage>
std::optional<QByteArray> pdfOf(const PdfFile &paper, const PaintPage &paintPage)
{
    const FixedHashOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setTitle(QString::fromStdString(paper.title));
        writer.setCreator("Himpun");
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(paper.width, paper.height),
                                                   QPageSize::Point, {}, QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        painter.scale(dotsPerPoint, dotsPerPoint);
        for (std::size_t i = 0; i < paper.pages; ++i) {
            if (i > 0)
                writer.newPage();
            if (!paintPage(painter, i))
                return std::nullopt;
        }
    }
    QByteArray pdf = buffer.data();
    fixTimes(pdf, paper.madeAt);
    fixIds(pdf, paper);
    return pdf;
}

} // namespace

Written writePdf(const Report &report, const std::filesystem::path &file, const GoOn &goOn)
{
    const Layout layout = layOut(report);
    const PdfFile paper{layout.width, layout.height, layout.pages.size(),
                        report.title, report.madeAt, toText(report)};
    const auto pdf = pdfOf(paper, [&](QPainter &painter, std::size_t page) {
        paintFills(painter, layout.pages[page]);
        paintRules(painter, layout.pages[page], Qt::black);
        paintTexts(painter, layout.pages[page], Qt::black);
        return !goOn || goOn(page + 1, paper.pages);
    });
    return pdf ? save(file, *pdf) : base::fail(WriteError::Stopped);
}

Written writeSopPdf(const sop::Sop &sop, const SwimLane &drawing, base::Instant madeAt,
                    const std::filesystem::path &file)
{
    const PdfFile paper{drawing.width, drawing.height, drawing.pages.size(),
                        sop.title,     madeAt,         sop.digest.hex()};
    const auto pdf = pdfOf(paper, [&](QPainter &painter, std::size_t page) {
        paint(painter, drawing, page);
        return true;
    });
    return save(file, *pdf);
}

} // namespace himpun::document
