// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/cycle_list_model.h"

#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "words.h"

namespace himpun::models
{

namespace
{

QString progressOf(const reading::CycleSummary &cycle)
{
    if (cycle.row.endedAt)
        return {};
    QString words = Words::tr("%n tugas terbuka", nullptr, cycle.open);
    if (cycle.late > 0)
        words += QStringLiteral(", ") + Words::tr("%n terlambat", nullptr, cycle.late);
    return words;
}

QString shownTime(const std::optional<base::Instant> &instant, calendar::Zone zone)
{
    return instant ? shown(text::dateAndTime(*instant, zone)) : QString();
}

qint64 seconds(const std::optional<base::Instant> &instant)
{
    return instant ? instant->time_since_epoch().count() : 0;
}

} // namespace

void CycleListModel::setCycles(std::vector<reading::CycleSummary> cycles)
{
    beginResetModel();
    m_cycles.assign(std::make_move_iterator(cycles.rbegin()),
                    std::make_move_iterator(cycles.rend()));
    endResetModel();
}

const reading::CycleSummary *CycleListModel::cycleAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_cycles.size() ? &m_cycles[row] : nullptr;
}

int CycleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cycles.size());
}

int CycleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CycleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Title: return Words::tr("Siklus");
    case Sop: return Words::tr("SOP");
    case State: return Words::tr("Keadaan");
    case Progress: return Words::tr("Sekarang");
    case Due: return Words::tr("Tenggat terdekat");
    case Started: return Words::tr("Dimulai");
    case ColumnCount: break;
    }
    return {};
}

QVariant CycleListModel::data(const QModelIndex &index, int role) const
{
    const reading::CycleSummary *cycle = cycleAt(index);
    if (!cycle)
        return {};
    switch (role) {
    case CycleRole: return shown(cycle->row.id.text);
    case StateRole: return static_cast<int>(cycle->row.state);
    case LateRole: return cycle->late;
    case PeriodRole: return shown(text::period(cycle->row.period));
    case SopRole: return shown(cycle->sopTitle);
    case Qt::ToolTipRole: return data(index, Qt::DisplayRole);
    case SearchRole:
        return QStringLiteral("%1 %2 %3")
            .arg(shown(cycle->row.title), shown(cycle->sopTitle),
                 shown(text::period(cycle->row.period)));
    default: break;
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool isSort = role == SortRole;
    switch (static_cast<Column>(index.column())) {
    case Title: return shown(cycle->row.title);
    case Sop: return shown(cycle->sopTitle);
    case State: return shown(text::label(cycle->row.state));
    case Progress: return isSort ? QVariant(cycle->late * 1000 + cycle->open) : progressOf(*cycle);
    case Due:
        return isSort ? QVariant(seconds(cycle->nextDue)) : shownTime(cycle->nextDue, cycle->zone);
    case Started:
        return isSort ? QVariant(seconds(cycle->row.startedAt))
                      : shownTime(cycle->row.startedAt, cycle->zone);
    case ColumnCount: break;
    }
    return {};
}

} // namespace himpun::models
