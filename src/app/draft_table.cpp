// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_table.h"

#include "himpun/models/draft_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace himpun::app
{

DraftTable::DraftTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void DraftTable::keyPressEvent(QKeyEvent *event)
{
    auto *draft = qobject_cast<models::DraftTableModel *>(model());
    const bool isDelete = event->key() == Qt::Key_Delete;
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (isDelete && event->modifiers() == Qt::ControlModifier && draft)
        return draft->take(currentIndex().row());
    if (isDelete && event->modifiers() == Qt::NoModifier)
        return empty();
    QTableView::keyPressEvent(event);
}

void DraftTable::paste()
{
    if (auto *draft = qobject_cast<models::DraftTableModel *>(model()))
        draft->paste(currentIndex(), QGuiApplication::clipboard()->text());
}

void DraftTable::empty()
{
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        model()->setData(index, QString(), Qt::EditRole);
}

} // namespace himpun::app
