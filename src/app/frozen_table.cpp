// SPDX-License-Identifier: GPL-3.0-or-later
#include "frozen_table.h"

#include <QHeaderView>
#include <QScrollBar>

namespace himpun::app
{

FrozenTable::FrozenTable(QWidget *parent) : QTableView(parent), m_frozen(new QTableView(this))
{
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setObjectName(QStringLiteral("frozenColumns"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->verticalHeader()->hide();
    m_frozen->horizontalHeader()->setSectionsClickable(false);
    m_frozen->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_frozen->setStyleSheet(
        QStringLiteral("QTableView { border: 0; border-radius: 0; }"
                       "QHeaderView::section { border-right: 1px solid palette(mid); }"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int size) {
                m_frozen->setColumnWidth(column, size);
                placeFrozen();
            });
    connect(verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int size) { m_frozen->setRowHeight(row, size); });
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenTable::placeFrozen);
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    setFrozenColumns(m_columns);
}

void FrozenTable::setFrozenColumns(int count)
{
    m_columns = count;
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= count);
        m_frozen->setColumnWidth(column, columnWidth(column));
    }
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    placeFrozen();
}

void FrozenTable::setDelegates(QAbstractItemDelegate *scrolled, QAbstractItemDelegate *frozen)
{
    setItemDelegate(scrolled);
    m_frozen->setItemDelegate(frozen);
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

QModelIndex FrozenTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (action == MoveLeft && next.column() >= m_columns && visualRect(next).left() < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        - (frozenWidth() - visualRect(next).left()));
    if (action == MoveHome)
        horizontalScrollBar()->setValue(0);
    return next;
}

void FrozenTable::keepTogether(int first, int last)
{
    m_firstTogether = first;
    m_lastTogether = last;
}

int FrozenTable::roomBeside(int width) const
{
    return viewport()->width() - width;
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() >= m_firstTogether && index.column() <= m_lastTogether) {
        scrollHere(index.siblingAtColumn(m_lastTogether), hint);
        scrollHere(index.siblingAtColumn(m_firstTogether), hint);
    }
    scrollHere(index, hint);
}

void FrozenTable::scrollHere(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() < m_columns)
        return;
    QTableView::scrollTo(index, hint);
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    showWholeColumns(index.column());
}

/// No column is cut by the frozen ones, unless it is the one that is wanted.
void FrozenTable::showWholeColumns(int wanted)
{
    const int first = columnAt(frozenWidth());
    if (first < 0 || first == wanted || columnViewportPosition(first) == frozenWidth())
        return;
    const int end = columnViewportPosition(first) + columnWidth(first);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + end - frozenWidth());
}

int FrozenTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_columns; ++column)
        width += columnWidth(column);
    return width;
}

void FrozenTable::placeFrozen()
{
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth() + verticalHeader()->width(), frameWidth(), frozenWidth(),
                          viewport()->height() + horizontalHeader()->height());
}

} // namespace himpun::app
