// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/draft_table_model.h"

#include "himpun/models/spreadsheet_cells.h"

#include <algorithm>

namespace himpun::models
{

namespace
{

bool isEmpty(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &text) { return text.trimmed().isEmpty(); });
}

} // namespace

DraftTableModel::DraftTableModel(Shape shape, QObject *parent)
    : QAbstractTableModel(parent), m_shape(std::move(shape))
{
}

void DraftTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DraftTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_shape.grows ? 1 : 0);
}

int DraftTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : doubtColumn() + 1;
}

QString DraftTableModel::doubtAbout(int row) const
{
    const bool isThere = row < static_cast<int>(m_rows.size());
    return isThere && m_shape.doubt ? m_shape.doubt(m_rows, row) : QString();
}

bool DraftTableModel::isDoubtful() const
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (!doubtAbout(row).isEmpty())
            return true;
    }
    return false;
}

bool DraftTableModel::isTyped(int column) const
{
    return m_shape.firstTyped <= column && column < doubtColumn();
}

QVariant DraftTableModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == static_cast<int>(m_rows.size()))
        return QString();
    return index.column() == doubtColumn()
               ? doubtAbout(index.row())
               : m_rows[static_cast<std::size_t>(index.row())][index.column()];
}

Qt::ItemFlags DraftTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isTyped(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant DraftTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section < doubtColumn() ? m_shape.titles[section] : tr("Catatan");
}

bool DraftTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isTyped(index.column()))
        return false;
    write(index.row(), index.column(), value.toString());
    return true;
}

void DraftTableModel::write(int row, int column, const QString &text)
{
    if (row == static_cast<int>(m_rows.size())) {
        if (!m_shape.grows || text.simplified().isEmpty())
            return;
        beginInsertRows({}, row + 1, row + 1);
        Row fresh;
        fresh.resize(doubtColumn());
        m_rows.push_back(fresh);
        endInsertRows();
    }
    m_rows[static_cast<std::size_t>(row)][column] = text.simplified();
    judgeAgain();
}

void DraftTableModel::paste(const QModelIndex &at, const QString &text)
{
    if (!at.isValid())
        return;
    int row = at.row();
    for (const QStringList &cells : cellsIn(text)) {
        if (isEmpty(cells))
            continue;
        for (int cell = 0; cell < cells.size() && row < rowCount(); ++cell) {
            const int column = at.column() + cell;
            if (isTyped(column))
                write(row, column,
                      m_shape.pasted ? m_shape.pasted(column, cells[cell]) : cells[cell]);
        }
        ++row;
    }
    dropEmpty();
}

void DraftTableModel::take(int row)
{
    if (!m_shape.grows || row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    judgeAgain();
}

void DraftTableModel::dropEmpty()
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (isEmpty(m_rows[static_cast<std::size_t>(row)]))
            take(row);
    }
}

void DraftTableModel::judgeAgain()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, doubtColumn()));
}

} // namespace himpun::models
