// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/people_model.h"

#include "words.h"

namespace himpun::models
{

namespace
{

QString positionOf(const service::Official &official, base::Date today)
{
    const service::Position *position = official.positionOn(today);
    return position ? shown(position->title) : QString();
}

} // namespace

void PeopleModel::setOffice(std::shared_ptr<const service::Office> office, base::Date today)
{
    beginResetModel();
    m_office = std::move(office);
    m_today = today;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_office ? 0 : static_cast<int>(m_office->officials.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const service::Official &official = m_office->officials[static_cast<std::size_t>(index.row())];
    const QString position = positionOf(official, m_today);
    switch (role) {
    case Qt::DisplayRole:
        return position.isEmpty() ? shown(official.name)
                                  : QStringLiteral("%1 · %2").arg(shown(official.name), position);
    case NameRole: return shown(official.name);
    case PositionRole: return position;
    case OfficialRole: return shown(official.id.text);
    case SearchRole:
        return QStringLiteral("%1 %2 %3")
            .arg(shown(official.name), shown(official.id.text), position);
    default: return {};
    }
}

} // namespace himpun::models
