// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_paste.h"
#include "himpun/models/spreadsheet_cells.h"

#include <QAbstractItemModel>

namespace himpun::app
{

namespace
{

using indicator::Field;
using models::SheetModel;

bool isNumber(const QModelIndex &index)
{
    const auto field = static_cast<Field>(index.data(SheetModel::FieldRole).toInt());
    const bool isMeasured = field == Field::Actual || field == Field::Numerator
                            || field == Field::Denominator || field == Field::Spent;
    return isMeasured && index.data(SheetModel::ChoicesRole).toStringList().isEmpty();
}

QString nameOf(const QModelIndex &index)
{
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    return QStringLiteral("%1 · %2").arg(index.siblingAtColumn(SheetModel::Name).data().toString(),
                                         column.simplified());
}

PastedCell read(const QModelIndex &index, const QString &text)
{
    PastedCell pasted{nameOf(index), text, text};
    if (!isNumber(index))
        return pasted;
    const auto reading =
        indicator::readNumber(text.toStdString(), indicator::NumberOrigin::Foreign);
    if (const auto *number = std::get_if<indicator::Number>(&reading)) {
        pasted.text = QString::fromStdString(indicator::showNumber(number->value));
    } else if (const auto *doubt = std::get_if<indicator::Ambiguous>(&reading)) {
        pasted.readings = *doubt;
        pasted.text = QString::fromStdString(indicator::showNumber(doubt->indonesian));
    } else if (const auto *bad = std::get_if<indicator::NotANumber>(&reading)) {
        pasted.fault = bad->fault;
    }
    return pasted;
}

void add(SheetPaste &all, const QModelIndex &index, const QString &text)
{
    if (index.isValid() && index.flags() & Qt::ItemIsEditable) {
        all.block.cells.push_back(read(index, text));
        all.cells.push_back({index.data(SheetModel::RowRole).toString().toStdString(),
                             static_cast<Field>(index.data(SheetModel::FieldRole).toInt()),
                             all.block.cells.back().text});
    } else if (!text.trimmed().isEmpty()) {
        ++all.block.beyond;
    }
}

} // namespace

std::vector<CellText> SheetPaste::with(const PastedTexts &texts) const
{
    std::vector<CellText> chosen;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (texts[at])
            chosen.push_back({cells[at].row, cells[at].field, *texts[at]});
    }
    return chosen;
}

SheetPaste pasted(const QString &clipboard, const QModelIndex &topLeft,
                  const std::vector<int> &columns, const QModelIndexList &selected)
{
    const auto rows = models::cellsIn(clipboard);
    SheetPaste all;
    if (rows.size() == 1 && rows.front().size() == 1 && selected.size() > 1) {
        for (const QModelIndex &index : selected)
            add(all, index, rows.front().front());
        return all;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype cell = 0; cell < rows[row].size(); ++cell) {
            const auto at = static_cast<std::size_t>(cell);
            const int column = at < columns.size() ? columns[at] : -1;
            add(all, topLeft.sibling(topLeft.row() + static_cast<int>(row), column),
                rows[row][cell]);
        }
    }
    return all;
}

} // namespace himpun::app
