// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/forecast_model.h"

#include "himpun/text/format.h"
#include "words.h"

namespace himpun::models
{

void ForecastModel::setPlan(std::shared_ptr<const sop::Sop> sop, reading::StartPlan plan,
                            calendar::Zone zone)
{
    beginResetModel();
    m_sop = std::move(sop);
    m_plan = std::move(plan);
    m_zone = zone;
    endResetModel();
}

QStringList ForecastModel::peopleOf(const sop::Step &step) const
{
    QStringList people;
    const auto found = m_plan.holders.find(step.id);
    if (found == m_plan.holders.end())
        return people;
    for (const std::string &line : found->second)
        people << shown(line);
    return people;
}

/// "Sekretaris (Endah Purwaningsih)", "Kasi (7 bidang)".
QString ForecastModel::actorOf(const sop::Step &step) const
{
    const QString actor = shown(m_sop->find(step.actor)->name);
    const QStringList people = peopleOf(step);
    if (people.isEmpty())
        return actor;
    return QStringLiteral("%1 (%2)").arg(
        actor, step.scope == sop::Scope::Unit
                   ? Words::tr("%n bidang", nullptr, static_cast<int>(people.size()))
                   : people.join(QStringLiteral(", ")));
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.steps.size());
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Step: return Words::tr("Langkah");
    case Actor: return Words::tr("Pelaksana");
    case Due: return Words::tr("Perkiraan selesai");
    case ColumnCount: break;
    }
    return {};
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const workflow::ForecastStep &forecast = m_plan.steps[static_cast<std::size_t>(index.row())];
    const sop::Step &step = m_sop->step(forecast.step);
    const QString name = QStringLiteral("%1. %2").arg(shown(step.no), shown(step.activity));
    if (role == Qt::ToolTipRole)
        return index.column() == Actor ? peopleOf(step).join(u'\n') : name;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Step: return name;
    case Actor: return actorOf(step);
    case Due:
        return forecast.due ? shown(text::dateAndTime(*forecast.due, m_zone))
                            : Words::tr("tanpa tenggat");
    case ColumnCount: break;
    }
    return {};
}

} // namespace himpun::models
