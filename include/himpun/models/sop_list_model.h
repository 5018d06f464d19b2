// SPDX-License-Identifier: GPL-3.0-or-later
// The SOPs of an office, one line each, and what is known of one of them: its doubts, its versions.
#pragma once

#include "himpun/reading/sop_shelf.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

namespace himpun::models
{

class SopListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SopRole = Qt::UserRole, ///< the id
        DetailRole,             ///< agency and number
        StateRole,              ///< "Dipakai sejak 2 Januari 2026"
        InUseRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setShelf(reading::SopShelf shelf);
    const reading::ShelvedSop *at(const QModelIndex &index) const; ///< nullptr for no row
    QModelIndex indexOf(const QString &sop) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    reading::SopShelf m_shelf;
};

class SopVersionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Since, Person, Cycles, Digest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The latest first.
    void setVersions(std::vector<reading::SopVersion> versions, calendar::Zone zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<reading::SopVersion> m_versions;
    calendar::Zone m_zone = calendar::Zone::Wib;
};

class SopDoubtsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, What, Reason, ColumnCount };
    enum Role { StepRole = Qt::UserRole }; ///< id of the step; empty: about the SOP as a whole

    using QAbstractTableModel::QAbstractTableModel;

    void setSop(std::shared_ptr<const sop::Sop> sop);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const sop::Step *step = nullptr;
        sop::Doubt doubt;
    };

    std::shared_ptr<const sop::Sop> m_sop;
    std::vector<Row> m_rows;
};

} // namespace himpun::models
