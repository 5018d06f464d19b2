// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_dress.h"

#include <QHeaderView>
#include <QTableView>

namespace himpun::app
{

void dressTable(QTableView &table, const std::vector<int> &widths)
{
    const QFontMetrics metrics = table.fontMetrics();
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(2 * metrics.height() + 8);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int digit = metrics.horizontalAdvance(QStringLiteral("0"));
    for (std::size_t column = 0; column + 1 < widths.size(); ++column)
        header->resizeSection(static_cast<int>(column), widths[column] * digit);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace himpun::app
