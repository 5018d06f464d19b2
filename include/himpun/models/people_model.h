// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an office: name, and the position each holds on a day.
#pragma once

#include "himpun/service/office.h"

#include <QAbstractListModel>

#include <memory>

namespace himpun::models
{

class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OfficialRole = Qt::UserRole, ///< the id
        SearchRole,                  ///< name, NIP without blanks, position
        NameRole,
        PositionRole, ///< empty where he holds none
    };

    using QAbstractListModel::QAbstractListModel;

    void setOffice(std::shared_ptr<const service::Office> office, base::Date today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const service::Office> m_office;
    base::Date m_today;
};

} // namespace himpun::models
