// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_filter.h"

namespace himpun::app
{

namespace
{

using models::CellSign;
using models::SheetModel;

/// The signs of all cells of a row together.
unsigned signsOf(const SheetModel &model, int row)
{
    unsigned signs = 0;
    for (int column = 0; column < SheetModel::ColumnCount; ++column)
        signs |= model.index(row, column).data(SheetModel::SignsRole).toUInt();
    return signs;
}

bool has(unsigned signs, CellSign sign)
{
    return signs & static_cast<unsigned>(sign);
}

} // namespace

SheetFilter::SheetFilter(SheetModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(false); // a row does not vanish under the hands of who fills it in
}

void SheetFilter::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

void SheetFilter::setShown(RowsShown shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool SheetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_words.isEmpty()
        && !m_model.index(row, SheetModel::Name)
                .data()
                .toString()
                .contains(m_words, Qt::CaseInsensitive))
        return false;
    return accepts(row, m_shown);
}

bool SheetFilter::hasNotable() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (accepts(row, RowsShown::Notable))
            return true;
    }
    return false;
}

bool SheetFilter::accepts(int row, RowsShown shown) const
{
    if (shown == RowsShown::All)
        return true;
    if (shown == RowsShown::Empty)
        return !m_model.lineAt(row)->isFilled();
    const unsigned signs = signsOf(m_model, row);
    switch (shown) {
    case RowsShown::Notable:
        return accepts(row, RowsShown::Changed) || accepts(row, RowsShown::Warned)
               || accepts(row, RowsShown::Remarked);
    case RowsShown::Changed: return has(signs, CellSign::Changed);
    case RowsShown::Warned:
        return has(signs, CellSign::Wanted) || has(signs, CellSign::Doubtful)
               || has(signs, CellSign::Refused);
    case RowsShown::Remarked: return has(signs, CellSign::Remarked);
    case RowsShown::All:
    case RowsShown::Empty: break;
    }
    return true;
}

} // namespace himpun::app
