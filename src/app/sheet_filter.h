// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are shown: by words, and by the signs on their cells.
#pragma once

#include "himpun/models/sheet_model.h"

#include <QSortFilterProxyModel>

namespace himpun::app
{

/// Notable: what a judge looks at first, changed, warned or remarked.
enum class RowsShown { All, Notable, Changed, Warned, Remarked, Empty };

class SheetFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SheetFilter(models::SheetModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setShown(RowsShown shown);
    bool hasNotable() const; ///< in the sheet, whatever is shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(int row, RowsShown shown) const;

    models::SheetModel &m_model;
    QString m_words;
    RowsShown m_shown = RowsShown::All;
};

} // namespace himpun::app
