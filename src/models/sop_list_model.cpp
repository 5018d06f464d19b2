// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/sop_list_model.h"

#include "himpun/text/format.h"
#include "words.h"

namespace himpun::models
{

namespace
{

constexpr int shownDigits = 12; // of a digest: enough to compare by eye

QString detailOf(const sop::Sop &sop)
{
    QStringList parts;
    if (!sop.identity.agency.empty())
        parts << shown(sop.identity.agency);
    if (!sop.identity.number.empty())
        parts << Words::tr("Nomor %1").arg(shown(sop.identity.number));
    return parts.isEmpty() ? Words::tr("tanpa nama instansi") : parts.join(QStringLiteral(" · "));
}

QString shortDigest(const base::Digest &digest)
{
    return shown(digest.hex()).left(shownDigits);
}

} // namespace

void SopListModel::setShelf(reading::SopShelf shelf)
{
    beginResetModel();
    m_shelf = std::move(shelf);
    endResetModel();
}

const reading::ShelvedSop *SopListModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_shelf.sops[static_cast<std::size_t>(index.row())];
}

QModelIndex SopListModel::indexOf(const QString &sop) const
{
    const auto found = match(index(0), SopRole, sop, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.front();
}

int SopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shelf.sops.size());
}

QVariant SopListModel::data(const QModelIndex &index, int role) const
{
    const reading::ShelvedSop *shelved = at(index);
    if (!shelved)
        return {};
    const sop::Sop &sop = *shelved->sop;
    switch (role) {
    case Qt::DisplayRole: return shown(sop.title);
    case Qt::ToolTipRole:
    case DetailRole: return detailOf(sop);
    case StateRole:
        return shelved->isInUse()
                   ? Words::tr("Dipakai sejak %1 · sidik %2")
                         .arg(shown(text::date(shelved->versions.back().at,
                                               m_shelf.office->calendar.zone)),
                              shortDigest(sop.digest))
                   : Words::tr("Contoh bawaan program · sidik %1").arg(shortDigest(sop.digest));
    case Qt::AccessibleTextRole:
        return QStringList{shown(sop.title), detailOf(sop), data(index, StateRole).toString()}.join(
            QStringLiteral(". "));
    case InUseRole: return shelved->isInUse();
    case SopRole: return shown(sop.id.text);
    default: return {};
    }
}

void SopVersionsModel::setVersions(std::vector<reading::SopVersion> versions, calendar::Zone zone)
{
    beginResetModel();
    m_versions.assign(versions.rbegin(), versions.rend());
    m_zone = zone;
    endResetModel();
}

int SopVersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int SopVersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SopVersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Since: return Words::tr("Dipakai sejak");
    case Person: return Words::tr("Ditetapkan oleh");
    case Cycles: return Words::tr("Siklus");
    case Digest: return Words::tr("Sidik SHA-256");
    case ColumnCount: break;
    }
    return {};
}

QVariant SopVersionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const reading::SopVersion &version = m_versions[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Since: return shown(text::dateAndTime(version.at, m_zone));
    case Person: return shown(version.person);
    case Cycles: return QString::number(version.cycles);
    case Digest: return shown(version.digest.hex());
    case ColumnCount: break;
    }
    return {};
}

void SopDoubtsModel::setSop(std::shared_ptr<const sop::Sop> sop)
{
    beginResetModel();
    m_sop = std::move(sop);
    m_rows.clear();
    for (const sop::Doubt &doubt : m_sop->doubts)
        m_rows.push_back({nullptr, doubt});
    for (const sop::Step &step : m_sop->steps) {
        for (const sop::Doubt &doubt : step.doubts)
            m_rows.push_back({&step, doubt});
    }
    endResetModel();
}

int SopDoubtsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SopDoubtsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SopDoubtsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Where: return Words::tr("Bagian");
    case What: return Words::tr("Keadaan");
    case Reason: return Words::tr("Yang perlu dipastikan kantor");
    case ColumnCount: break;
    }
    return {};
}

QVariant SopDoubtsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == StepRole)
        return row.step ? shown(row.step->id.text) : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Where:
        return row.step ? Words::tr("Langkah %1").arg(shown(row.step->no)) : Words::tr("Umum");
    case What: return row.doubt.inferred ? Words::tr("Disimpulkan") : Words::tr("Seperti tercetak");
    case Reason: return shown(row.doubt.reason);
    case ColumnCount: break;
    }
    return {};
}

} // namespace himpun::models
