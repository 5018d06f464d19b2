// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/office_models.h"
#include "words.h"

#include <algorithm>

namespace himpun::models
{

void OfficialsModel::setOffice(std::shared_ptr<const service::Office> office,
                               const std::shared_ptr<const sop::Sop> &sop, base::Date today)
{
    beginResetModel();
    m_office = std::move(office);
    m_sop = sop;
    m_today = today;
    endResetModel();
}

int OfficialsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_office ? 0 : static_cast<int>(m_office->officials.size());
}

int OfficialsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OfficialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return Words::tr("Nama");
    case Number: return Words::tr("NIP");
    case Rank: return Words::tr("Pangkat");
    case Position: return Words::tr("Jabatan sekarang");
    case Duties: return Words::tr("Pelaksana SOP");
    case ColumnCount: break;
    }
    return {};
}

QString OfficialsModel::cell(const service::Official &official, Column column) const
{
    switch (column) {
    case Name: return shown(official.name);
    case Number: return official.nip ? shown(official.nip->formatted()) : Words::tr("tanpa NIP");
    case Rank: return official.rank ? shown(official.rank->label()) : QString();
    case Position: {
        const service::Position *position = official.positionOn(m_today);
        return position ? shown(position->title) : QString();
    }
    case Duties: {
        QStringList duties;
        for (const workflow::Assignment &assignment : m_office->assignments) {
            if (std::ranges::count(assignment.officials, official.id) == 0)
                continue;
            const sop::Actor *actor = m_sop ? m_sop->find(assignment.actor) : nullptr;
            const QString name = shown(actor ? actor->name : assignment.actor.text);
            if (!duties.contains(name))
                duties << name;
        }
        return duties.join(QStringLiteral(", "));
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant OfficialsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const service::Official &official = m_office->officials[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(official, static_cast<Column>(index.column()));
    case OfficialRole: return shown(official.id.text);
    case SearchRole: {
        QStringList all{shown(official.id.text)};
        for (int column = 0; column < ColumnCount; ++column)
            all << cell(official, static_cast<Column>(column));
        return all.join(u' ');
    }
    default: return {};
    }
}

} // namespace himpun::models
