// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_delegate.h"

#include "few_lines.h"
#include "himpun/models/sheet_model.h"
#include "theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace himpun::app
{

namespace
{

using models::CellSign;
using models::SheetModel;

constexpr int padding = 6;
constexpr double corner = 8;

struct Signs {
    unsigned bits;
    bool has(CellSign sign) const { return bits & static_cast<unsigned>(sign); }
};

Signs signsOf(const QModelIndex &index)
{
    return {index.data(SheetModel::SignsRole).toUInt()};
}

QColor groundOf(Signs signs, bool isSelected)
{
    const Colours &c = colours();
    if (isSelected)
        return c.accentSoft;
    if (signs.has(CellSign::Refused) || signs.has(CellSign::Blocking))
        return c.errorSoft;
    if (signs.has(CellSign::Wanted) || signs.has(CellSign::Doubtful))
        return c.warningSoft;
    return signs.has(CellSign::Locked) ? c.alternate : c.base;
}

/// A triangle in the corner, as spreadsheets mark a cell with a note.
void paintCorner(QPainter &painter, const QRectF &cell, const QColor &ink, bool isLeft)
{
    const QPointF tip = isLeft ? cell.topLeft() : cell.topRight();
    const double inward = isLeft ? corner : -corner;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(inward, 0), tip + QPointF(0, corner)}));
}

/// A bar down the side: nothing goes past it.
void paintBar(QPainter &painter, const QRectF &cell)
{
    constexpr double width = 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().late);
    painter.drawRect(QRectF(cell.right() - width, cell.top() + 1, width, cell.height() - 2));
}

void paintTick(QPainter &painter, const QRectF &cell)
{
    painter.setPen(QPen(colours().done, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = cell.topRight() + QPointF(-10, 6);
    painter.drawPolyline(
        QPolygonF({at + QPointF(-4, 0), at + QPointF(-1.5, 2.5), at + QPointF(3, -3)}));
}

void paintDots(QPainter &painter, const QRectF &cell)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().muted);
    for (const double x : {-14.0, -10.0, -6.0})
        painter.drawEllipse(cell.topRight() + QPointF(x, 6), 1.1, 1.1);
}

void paintZigzag(QPainter &painter, const QRectF &cell)
{
    painter.setPen(QPen(colours().late, 1.2));
    QPolygonF line;
    bool isUp = false;
    for (double x = cell.left() + padding; x < cell.right() - padding; x += 3, isUp = !isUp)
        line << QPointF(x, cell.bottom() - (isUp ? 5 : 3));
    painter.drawPolyline(line);
}

void paintSigns(QPainter &painter, const QRectF &cell, Signs signs)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (signs.has(CellSign::Refused))
        paintZigzag(painter, cell);
    if (signs.has(CellSign::Blocking))
        paintBar(painter, cell);
    else if (signs.has(CellSign::Wanted) || signs.has(CellSign::Doubtful))
        paintCorner(painter, cell, colours().returned, true);
    if (signs.has(CellSign::Remarked))
        paintCorner(painter, cell, colours().late, false);
    else if (signs.has(CellSign::Saving))
        paintDots(painter, cell);
    else if (signs.has(CellSign::Saved))
        paintTick(painter, cell);
    if (signs.has(CellSign::Changed)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().open);
        painter.drawRect(QRectF(cell.left(), cell.top() + 9, 3, cell.height() - 18));
    }
    painter.restore();
}

QRectF paintRating(QPainter &painter, const QRectF &cell, const QString &colour)
{
    if (colour.isEmpty())
        return cell;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().border, 1));
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(cell.left() + padding, cell.center().y() - 5, 10, 10), 2, 2);
    painter.restore();
    return cell.adjusted(16, 0, 0, 0);
}

} // namespace

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Signs signs = signsOf(index);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, groundOf(signs, isSelected));
    QRectF cell = option.rect;
    paintSigns(*painter, cell, signs);
    const QRectF text = paintRating(*painter, cell, index.data(SheetModel::ColourRole).toString())
                            .adjusted(padding, 0, -padding, 0);
    QFont font = option.font;
    font.setBold(signs.has(CellSign::Changed));
    painter->setFont(font);
    painter->setPen(colours().text);
    const QString shown = index.data().toString().simplified();
    const int room = static_cast<int>(text.height() / QFontMetricsF(font).height());
    painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt(),
                      fewLines(shown, font, text.width(), room).join(u'\n'));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setStyleSheet(QStringLiteral("QLineEdit { border-radius: 0; padding: 0 4px; }"));
    editor->setAlignment(static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    const QStringList choices = index.data(SheetModel::ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto *completer = new QCompleter(choices, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        editor->setCompleter(completer);
    }
    return editor;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified()) // the row changed around it; what is being typed stays
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                 const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->text() != index.data(Qt::EditRole).toString())
        emit typed(index, line->text());
}

} // namespace himpun::app
