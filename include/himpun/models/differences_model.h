// SPDX-License-Identifier: GPL-3.0-or-later
// What would change, thing by thing: new, changed from one text to another, gone.
#pragma once

#include "himpun/intake/agreement_taking.h"

#include <QAbstractItemModel>

#include <vector>

namespace himpun::models
{

struct DifferenceLine {
    QString what, from, to; ///< empty: nothing stands there

    bool operator==(const DifferenceLine &) const = default;
};

struct Difference {
    service::Change change = service::Change::Changed;
    DifferenceLine head;               ///< with both texts where one line says it all
    std::vector<DifferenceLine> lines; ///< below it

    bool operator==(const Difference &) const = default;
};

std::vector<Difference> differencesOf(const intake::Differences &differences);
/// "3 baru, 1 berubah, 2 tidak ada lagi"
QString summaryOf(const intake::Differences &differences);

class DifferencesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, From, To, ColumnCount };
    enum Role { ChangeRole = Qt::UserRole }; ///< service::Change, of a head

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::vector<Difference> differences);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Difference *headAt(const QModelIndex &index) const; ///< nullptr: it is a line below one
    const DifferenceLine &lineAt(const QModelIndex &index) const;

    std::vector<Difference> m_differences;
};

} // namespace himpun::models
