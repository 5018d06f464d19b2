// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/office_models.h"
#include "words.h"

#include <algorithm>

namespace himpun::models
{

namespace
{

using Duty = DutiesModel::Duty;

bool acts(const sop::Sop &sop, const sop::ActorId &actor, sop::Scope scope)
{
    return std::ranges::any_of(sop.steps, [&](const sop::Step &step) {
        return step.actor == actor && step.scope == scope;
    });
}

Duty dutyOf(const service::Office &office, const sop::ActorId &actor,
            const std::optional<workflow::UnitId> &unit)
{
    Duty duty{actor, unit, {}};
    for (const workflow::Assignment &assignment : office.assignments) {
        if (assignment.actor == actor && assignment.unit == unit)
            duty.people = assignment.officials;
    }
    return duty;
}

} // namespace

void DutiesModel::setOffice(std::shared_ptr<const service::Office> office,
                            const std::shared_ptr<const sop::Sop> &sop)
{
    beginResetModel();
    m_office = std::move(office);
    m_sop = sop;
    m_duties = {{std::nullopt, std::nullopt, m_office->coordinators}};
    for (const sop::Actor &actor : m_sop ? m_sop->actors : std::vector<sop::Actor>()) {
        if (acts(*m_sop, actor.id, sop::Scope::Office))
            m_duties.push_back(dutyOf(*m_office, actor.id, std::nullopt));
        if (!acts(*m_sop, actor.id, sop::Scope::Unit))
            continue;
        for (const service::Unit &unit : m_office->units)
            m_duties.push_back(dutyOf(*m_office, actor.id, unit.id));
    }
    endResetModel();
}

const DutiesModel::Duty *DutiesModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_duties[static_cast<std::size_t>(index.row())];
}

int DutiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.size());
}

int DutiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DutiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Actor: return Words::tr("Pelaksana");
    case Unit: return Words::tr("Bidang");
    case People: return Words::tr("Dipegang oleh");
    case ColumnCount: break;
    }
    return {};
}

QString DutiesModel::cell(const Duty &duty, Column column) const
{
    switch (column) {
    case Actor:
        return duty.actor ? shown(m_sop->find(*duty.actor)->name) : Words::tr("Pengelola siklus");
    case Unit:
        return duty.unit ? shown(m_office->find(*duty.unit)->name) : Words::tr("Seluruh kantor");
    case People: {
        QStringList people;
        for (const workflow::OfficialId &person : duty.people)
            people << shown(m_office->find(person)->name);
        return people.isEmpty() ? Words::tr("belum ada") : people.join(QStringLiteral("; "));
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant DutiesModel::data(const QModelIndex &index, int role) const
{
    const Duty *duty = at(index);
    if (!duty)
        return {};
    if (role == MissingRole)
        return duty->people.empty();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return cell(*duty, static_cast<Column>(index.column()));
}

} // namespace himpun::models
