// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_filter.h"

#include "himpun/models/cycle_list_model.h"

namespace himpun::app
{

using models::CycleListModel;

CycleFilter::CycleFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CycleListModel::SortRole);
}

void CycleFilter::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

void CycleFilter::setState(std::optional<workflow::CycleState> state)
{
    m_state = state;
    invalidateFilter();
}

void CycleFilter::setPeriod(const QString &period)
{
    m_period = period;
    invalidateFilter();
}

void CycleFilter::setSop(const QString &title)
{
    m_sop = title;
    invalidateFilter();
}

void CycleFilter::setOnlyLate(bool onlyLate)
{
    m_onlyLate = onlyLate;
    invalidateFilter();
}

bool CycleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(CycleListModel::StateRole).toInt() != static_cast<int>(*m_state))
        return false;
    const auto isOther = [&index](const QString &wanted, CycleListModel::Role role) {
        return !wanted.isEmpty() && index.data(role).toString() != wanted;
    };
    if (isOther(m_period, CycleListModel::PeriodRole) || isOther(m_sop, CycleListModel::SopRole))
        return false;
    if (m_onlyLate && index.data(CycleListModel::LateRole).toInt() == 0)
        return false;
    return index.data(CycleListModel::SearchRole).toString().contains(m_words, Qt::CaseInsensitive);
}

} // namespace himpun::app
