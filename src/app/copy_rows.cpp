// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_rows.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace himpun::app
{

namespace
{

QString rowText(const QModelIndex &first)
{
    QStringList cells;
    for (int column = 0; column < first.model()->columnCount(); ++column)
        cells << first.siblingAtColumn(column).data().toString().replace(u'\n', u' ');
    return cells.join(u'\t');
}

void copyRows(const QAbstractItemView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines << rowText(row);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace

void letRowsBeCopied(QAbstractItemView &view)
{
    auto *copy = new QAction(QCoreApplication::translate("CopyRows", "Salin"), &view);
    copy->setObjectName(QStringLiteral("copyAction"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, &view, [&view] { copyRows(view); });
}

} // namespace himpun::app
