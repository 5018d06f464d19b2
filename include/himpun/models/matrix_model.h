// SPDX-License-Identifier: GPL-3.0-or-later
// Unit × step: how far every unit is, and in the first row the steps of the office as a whole.
#pragma once

#include "himpun/reading/step_standing.h"

#include <QAbstractTableModel>

#include <memory>

namespace himpun::models
{

QString label(reading::Standing standing); ///< "Terlambat"

/// The fewest words for a cell: "selesai 3 Nov", "sisa 2 hari"; empty where there is nothing to
/// say.
QString shortWords(const reading::CycleBoard &board, const reading::StepStanding &standing);

class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StandingRole = Qt::UserRole, ///< reading::Standing as int; invalid where the row has no
                                     ///< part in the step
        RoundRole,                   ///< "putaran 2"; empty in the first one
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(std::shared_ptr<const reading::CycleBoard> board);

    /// nullptr where the row has no part in the step.
    const reading::StepStanding *standingAt(const QModelIndex &index) const;
    QModelIndex indexOf(const sop::StepId &step, const std::optional<workflow::UnitId> &unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString unitName(int row, bool isShort) const;
    QString spoken(const QModelIndex &index, const reading::StepStanding &standing) const;

    std::shared_ptr<const reading::CycleBoard> m_board;
    /// By row and column; empty where the row has no part in the step.
    std::vector<std::vector<std::optional<reading::StepStanding>>> m_cells;
};

} // namespace himpun::models
