// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks found in a whole office, a line each.
#pragma once

#include "himpun/reading/check_report.h"

#include <QAbstractTableModel>

namespace himpun::models
{

/// "▲ Peringatan": a shape of its own beside the word.
QString severityShown(indicator::CheckSeverity severity);

class ChecksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Unit, Row, Cell, Sentence, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole }; ///< indicator::CheckSeverity as int

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<reading::CheckLine> lines);

    const reading::CheckLine *lineAt(int row) const; ///< nullptr where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<reading::CheckLine> m_lines;
};

} // namespace himpun::models
