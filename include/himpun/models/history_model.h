// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a cycle, the latest first.
#pragma once

#include "himpun/reading/cycle_board.h"

#include <QAbstractTableModel>

#include <memory>

namespace himpun::models
{

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Person, Sentence, Step, Unit, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< person, sentence and unit
        PersonRole,                ///< the id
        StepRole,                  ///< the id; empty where it is about none
        NumberRole,                ///< of the event within the cycle
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(std::shared_ptr<const reading::CycleBoard> board);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const reading::HistoryLine &lineAt(int row) const;
    QString nameOf(const workflow::OfficialId &id) const;
    QString cell(const reading::HistoryLine &line, Column column) const;

    std::shared_ptr<const reading::CycleBoard> m_board;
};

} // namespace himpun::models
