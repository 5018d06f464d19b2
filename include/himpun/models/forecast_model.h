// SPDX-License-Identifier: GPL-3.0-or-later
// When each step of a cycle would be due, in the order in which they come.
#pragma once

#include "himpun/sop/sop.h"
#include "himpun/workflow/forecast.h"

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

    void setForecast(std::shared_ptr<const sop::Sop> sop, std::vector<workflow::ForecastStep> steps,
                     calendar::Zone zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const sop::Sop> m_sop;
    std::vector<workflow::ForecastStep> m_steps;
    calendar::Zone m_zone = calendar::Zone::Wib;
};

} // namespace himpun::models
