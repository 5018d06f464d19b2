// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/office_models.h"

#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "words.h"

namespace himpun::models
{

void HolidaysModel::setYear(const calendar::CalendarData &data, int year)
{
    beginResetModel();
    m_days.clear();
    for (const auto &[date, exception] : data.exceptions) {
        if (static_cast<int>(date.year()) == year)
            m_days.emplace_back(date, exception);
    }
    endResetModel();
}

int HolidaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int HolidaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Date: return Words::tr("Tanggal");
    case Name: return Words::tr("Nama");
    case Kind: return Words::tr("Jenis");
    case Source: return Words::tr("Sumber");
    case ColumnCount: break;
    }
    return {};
}

QVariant HolidaysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &[date, exception] = m_days[static_cast<std::size_t>(index.row())];
    switch (role) {
    case DateRole: return shown(base::toIso(date));
    case Qt::DisplayRole:
    case Qt::ToolTipRole: break;
    default: return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Date: return shown(text::dateWithWeekday(date));
    case Name: return shown(exception.name);
    case Kind: return shown(text::label(exception.kind));
    case Source: return shown(exception.source);
    case ColumnCount: break;
    }
    return {};
}

} // namespace himpun::models
