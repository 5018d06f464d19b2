// SPDX-License-Identifier: GPL-3.0-or-later
// An office as tables: its people, who holds which actor of its SOP, its dated exceptions.
#pragma once

#include "himpun/service/office.h"

#include <QAbstractTableModel>

#include <memory>

namespace himpun::models
{

class OfficialsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Rank, Position, Duties, ColumnCount };
    enum Role {
        OfficialRole = Qt::UserRole, ///< the id
        SearchRole,                  ///< all that is shown, and the NIP without blanks
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a sop gives the actors their names; it may be missing.
    void setOffice(std::shared_ptr<const service::Office> office,
                   const std::shared_ptr<const sop::Sop> &sop, base::Date today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const service::Official &official, Column column) const;

    std::shared_ptr<const service::Office> m_office;
    std::shared_ptr<const sop::Sop> m_sop;
    base::Date m_today;
};

/// Who holds what: one row for each actor of the SOP, of unit steps one for each unit.  The first
/// row is the coordinators'.
class DutiesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Actor, Unit, People, ColumnCount };
    enum Role { MissingRole = Qt::UserRole }; ///< nobody holds it

    struct Duty {
        std::optional<sop::ActorId> actor; ///< empty: coordinator (pengelola siklus)
        std::optional<workflow::UnitId> unit;
        std::vector<workflow::OfficialId> people;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setOffice(std::shared_ptr<const service::Office> office,
                   const std::shared_ptr<const sop::Sop> &sop);
    const Duty *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Duty &duty, Column column) const;

    std::shared_ptr<const service::Office> m_office;
    std::shared_ptr<const sop::Sop> m_sop;
    std::vector<Duty> m_duties;
};

class HolidaysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Name, Kind, Source, ColumnCount };
    enum Role { DateRole = Qt::UserRole }; ///< ISO

    using QAbstractTableModel::QAbstractTableModel;

    void setYear(const calendar::CalendarData &data, int year);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::pair<base::Date, calendar::DatedException>> m_days;
};

} // namespace himpun::models
