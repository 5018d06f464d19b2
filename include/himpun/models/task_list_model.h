// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of an inbox, one row each, in the order they were given.
#pragma once

#include "himpun/reading/task_card.h"

#include <QAbstractListModel>

namespace himpun::models
{

QString label(reading::Urgency urgency); ///< heading of a group: "Terlambat"

class TaskListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< of the group, on its first row; empty on the others
        WhereRole,                  ///< "Bidang Perdagangan · Triwulan III 2026 · putaran 2"
        TimeRole,                   ///< "sisa 2 hari kerja"
        UrgencyRole,                ///< reading::Urgency as int
        WhoRole,                    ///< whom it waits for, of tasks of others
    };

    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<reading::TaskCard> cards);
    const std::vector<reading::TaskCard> &cards() const { return m_cards; }
    const reading::TaskCard *cardAt(const QModelIndex &index) const; ///< nullptr outside
    QModelIndex indexOf(const workflow::CycleId &cycle, workflow::TaskId task) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool beginsGroup(int row) const;

    std::vector<reading::TaskCard> m_cards;
};

} // namespace himpun::models
