// SPDX-License-Identifier: GPL-3.0-or-later
// All cycles of a file, the latest first.
#pragma once

#include "himpun/reading/cycle_summary.h"

#include <QAbstractTableModel>

namespace himpun::models
{

class CycleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Sop, State, Progress, Due, Started, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< dates as numbers, texts as they are
        CycleRole,               ///< the id
        StateRole,               ///< workflow::CycleState as int
        LateRole,                ///< how many open tasks are late
        PeriodRole,              ///< as it is called
        SopRole,                 ///< its title
        SearchRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCycles(std::vector<reading::CycleSummary> cycles);
    const reading::CycleSummary *cycleAt(const QModelIndex &index) const; ///< nullptr outside

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<reading::CycleSummary> m_cycles;
};

} // namespace himpun::models
