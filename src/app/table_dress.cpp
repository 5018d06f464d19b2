// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_dress.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace himpun::app
{

namespace
{

void widen(QHeaderView &header)
{
    int stretched = header.minimumSectionSize();
    for (int section = 0; section < header.count(); ++section) {
        const int needed = header.sectionSizeHint(section);
        const bool isLast = section == header.count() - 1;
        if (header.sectionResizeMode(section) == QHeaderView::Stretch
            || (isLast && header.stretchLastSection()))
            stretched = std::max(stretched, needed);
        if (header.sectionSize(section) < needed && !header.isSectionHidden(section))
            header.resizeSection(section, needed);
    }
    header.setMinimumSectionSize(stretched);
}

/// The size of titles is only known once the header has its font, and that may change.
class RoomForTitles : public QObject
{
public:
    explicit RoomForTitles(QHeaderView &header) : QObject(&header), m_header(header)
    {
        header.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::FontChange)
            widen(m_header);
        return false;
    }

private:
    QHeaderView &m_header;
};

} // namespace

void leaveRoomForTitles(QHeaderView &header)
{
    widen(header);
    new RoomForTitles(header);
    QObject::connect(header.model(), &QAbstractItemModel::modelReset, &header,
                     [&header] { widen(header); });
}

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
    leaveRoomForTitles(*header);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace himpun::app
