// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_view.h"

#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace himpun::app
{

namespace
{

using Mark = models::BookSheetModel::Mark;

constexpr std::size_t mostMerged = 2'000; // more of them make the view slow
constexpr int rowsLookedAt = 60;          // for the widths of columns
constexpr int narrowest = 7, widest = 30; // in digits

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        switch (markOf(index)) {
        case Mark::Beside: option->palette.setColor(QPalette::Text, colours().muted); break;
        case Mark::Header: option->font.setBold(true); break;
        case Mark::Taken: break;
        case Mark::Passed:
            option->palette.setColor(QPalette::Text, colours().muted);
            option->font.setItalic(true);
            break;
        case Mark::Doubt:
            option->font.setBold(true);
            option->text.prepend(QStringLiteral("⚠ "));
            break;
        }
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QColor ground = groundOf(markOf(index));
        if (ground.isValid())
            painter->fillRect(option.rect, ground);
        QStyledItemDelegate::paint(painter, option, index);
        if (markOf(index) != Mark::Doubt)
            return;
        painter->save();
        painter->setPen(QPen(colours().returned, 2, Qt::DashLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }

private:
    static Mark markOf(const QModelIndex &index)
    {
        return static_cast<Mark>(index.data(models::BookSheetModel::MarkRole).toInt());
    }
    static QColor groundOf(Mark mark)
    {
        switch (mark) {
        case Mark::Beside:
        case Mark::Passed: return colours().window;
        case Mark::Header: return colours().accentSoft;
        case Mark::Taken: return {};
        case Mark::Doubt: return colours().warningSoft;
        }
        return {};
    }
};

} // namespace

BookView::BookView(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(true);
    verticalHeader()->setHighlightSections(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrentIndex(m_model->index(std::max(currentIndex().row(), 0), column));
        emit meaningWanted(column);
    });
}

void BookView::show(models::BookSheetModel &model)
{
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &BookView::arrange);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &BookView::setWidths);
}

void BookView::arrange()
{
    clearSpans();
    joinMerged();
    setWidths();
}

void BookView::joinMerged()
{
    const spreadsheet::Sheet *sheet = m_model->sheet();
    if (!sheet || sheet->merged.size() > mostMerged)
        return;
    for (const spreadsheet::Range &merged : sheet->merged) {
        if (const auto range = m_model->wide(merged))
            setSpan(range->first.row, range->first.column, range->last.row - range->first.row + 1,
                    range->last.column - range->first.column + 1);
    }
}

void BookView::setWidths()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    const int digit = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    const int rows = std::min(m_model->rowCount(), rowsLookedAt);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int longest = narrowest;
        for (int row = 0; row < rows && longest < widest; ++row) {
            longest = std::max(longest, lengthOf(m_model->index(row, column)));
        }
        const int title = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(std::min(longest, widest) * digit, title));
    }
}

/// In digits; titles beside the table and what is merged may be cut off.
int BookView::lengthOf(const QModelIndex &index) const
{
    const auto mark = static_cast<Mark>(index.data(models::BookSheetModel::MarkRole).toInt());
    if (columnSpan(index.row(), index.column()) != 1 || mark == Mark::Passed
        || (mark == Mark::Beside && m_model->hasTable()))
        return 0;
    constexpr int beside = 2, ofSign = 3;
    const int length = static_cast<int>(index.data().toString().size()) + beside;
    return mark == Mark::Doubt ? length + ofSign : length;
}

void BookView::goTo(const spreadsheet::Address &at)
{
    const QModelIndex index = m_model->index(at.row, at.column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void BookView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && currentIndex().isValid())
        emit meaningWanted(currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void BookView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        setWidths();
}

} // namespace himpun::app
