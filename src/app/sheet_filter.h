// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are shown: by words, and by the signs on their cells.
#pragma once

#include "himpun/models/sheet_model.h"

#include <QSortFilterProxyModel>

namespace himpun::app
{

enum class RowsShown { All, Changed, Warned, Remarked, Empty };

class SheetFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SheetFilter(models::SheetModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setShown(RowsShown shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    models::SheetModel &m_model;
    QString m_words;
    RowsShown m_shown = RowsShown::All;
};

} // namespace himpun::app
