// SPDX-License-Identifier: GPL-3.0-or-later
// When each step of a cycle would be due, in the order in which they come.
#pragma once

#include "himpun/reading/start_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace himpun::models
{

class ForecastModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, Actor, Due, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const sop::Sop> sop, reading::StartPlan plan, calendar::Zone zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList peopleOf(const sop::Step &step) const;
    QString actorOf(const sop::Step &step) const;

    std::shared_ptr<const sop::Sop> m_sop;
    reading::StartPlan m_plan;
    calendar::Zone m_zone = calendar::Zone::Wib;
};

} // namespace himpun::models
