// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasted.h"

#include <QAbstractItemModel>

#include <algorithm>

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
    PastedCell pasted;
    pasted.cell = {index.data(SheetModel::RowRole).toString().toStdString(),
                   static_cast<Field>(index.data(SheetModel::FieldRole).toInt()), text};
    pasted.original = text;
    pasted.name = nameOf(index);
    if (!isNumber(index))
        return pasted;
    const auto reading =
        indicator::readNumber(text.toStdString(), indicator::NumberOrigin::Foreign);
    if (const auto *number = std::get_if<indicator::Number>(&reading)) {
        pasted.cell.text = QString::fromStdString(indicator::showNumber(number->value));
    } else if (const auto *doubt = std::get_if<indicator::Ambiguous>(&reading)) {
        pasted.readings = *doubt;
        pasted.cell.text = QString::fromStdString(indicator::showNumber(doubt->indonesian));
    } else if (const auto *bad = std::get_if<indicator::NotANumber>(&reading)) {
        pasted.fault = bad->fault;
    }
    return pasted;
}

void add(Pasted &all, const QModelIndex &index, const QString &text)
{
    if (index.isValid() && index.flags() & Qt::ItemIsEditable)
        all.cells.push_back(read(index, text));
    else if (!text.trimmed().isEmpty())
        ++all.beyond;
}

} // namespace

std::vector<QStringList> cellsIn(const QString &clipboard)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        rows.back() << cell;
        cell.clear();
    };
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar c = clipboard[i];
        if (isQuoted && c == u'"' && i + 1 < clipboard.size() && clipboard[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u'\t') {
            endCell();
        } else if (!isQuoted && c == u'\n') {
            endCell();
            rows.emplace_back();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !rows.back().isEmpty())
        endCell();
    if (rows.back().isEmpty())
        rows.pop_back();
    return rows;
}

bool Pasted::isDoubtful() const
{
    return beyond > 0 || std::ranges::any_of(cells, [](const PastedCell &cell) {
               return cell.readings || cell.fault;
           });
}

Pasted pasted(const QString &clipboard, const QModelIndex &topLeft, const std::vector<int> &columns,
              const QModelIndexList &selected)
{
    const auto rows = cellsIn(clipboard);
    Pasted all;
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
