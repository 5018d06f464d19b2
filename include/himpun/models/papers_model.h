// SPDX-License-Identifier: GPL-3.0-or-later
// What a cycle has put out: outputs of its steps, sheets handed in, attached files.
#pragma once

#include "himpun/reading/cycle_papers.h"

#include <QAbstractTableModel>

namespace himpun::models
{

QString label(reading::PaperKind kind); ///< "Hasil langkah"

class PapersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Name, From, Person, At, Detail, ColumnCount };
    enum Role { KindRole = Qt::UserRole }; ///< reading::PaperKind as int

    using QAbstractTableModel::QAbstractTableModel;

    void setPapers(std::vector<reading::Paper> papers, calendar::Zone zone);

    const reading::Paper *paperAt(int row) const; ///< nullptr where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const reading::Paper &paper, Column column) const;

    std::vector<reading::Paper> m_papers;
    calendar::Zone m_zone = calendar::Zone::Wib;
};

} // namespace himpun::models
