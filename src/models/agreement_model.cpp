// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/agreement_model.h"

#include "agreement_words.h"
#include "words.h"

#include <algorithm>

namespace himpun::models
{

using reading::IndicatorCell;
using reading::IndicatorDraft;
using reading::IndicatorPart;

namespace
{

bool isTarget(IndicatorPart part)
{
    return part == IndicatorPart::YearTarget || part == IndicatorPart::PeriodTarget;
}

/// In the order of the tables that people copy from.
std::vector<IndicatorCell> cellsFor(int year, calendar::PeriodKind kind)
{
    using enum IndicatorPart;
    std::vector<IndicatorCell> cells{{Code}, {Name}, {UnitOfMeasure}, {YearTarget}};
    for (const calendar::Period &period : reading::periodsIn(year, kind))
        cells.push_back({PeriodTarget, period});
    cells.insert(cells.end(), {{Polarity}, {Aggregation}, {Evidence}});
    return cells;
}

} // namespace

void AgreementModel::show(reading::AgreementDraft draft, int year, calendar::PeriodKind kind,
                          bool mayChange)
{
    beginResetModel();
    m_draft = std::move(draft);
    m_year = year;
    m_kind = kind;
    m_mayChange = mayChange;
    m_cells = cellsFor(year, kind);
    m_remarks.clear();
    for (const IndicatorDraft &row : m_draft.rows)
        m_remarks.push_back(reading::remarksOn(row, year));
    endResetModel();
}

bool AgreementModel::hasErrors() const
{
    return std::ranges::any_of(
        m_remarks, [](const auto &row) { return std::ranges::any_of(row, reading::isError); });
}

int AgreementModel::columnOf(IndicatorPart part) const
{
    return static_cast<int>(std::ranges::find(m_cells, part, &IndicatorCell::part)
                            - m_cells.begin());
}

const IndicatorDraft *AgreementModel::at(int row) const
{
    return 0 <= row && row < rows() ? &m_draft.rows[static_cast<std::size_t>(row)] : nullptr;
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_cells.empty() ? 0 : rows() + (m_mayChange ? 1 : 0);
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size()) + 1;
}

const IndicatorCell &AgreementModel::cellAt(int column) const
{
    return m_cells[static_cast<std::size_t>(column)];
}

bool AgreementModel::takes(int row, int column) const
{
    if (!m_mayChange || column < 0 || column >= noteColumn())
        return false;
    const IndicatorDraft *known = at(row);
    return cellAt(column).part != IndicatorPart::PeriodTarget || !known
           || !reading::hasOtherPeriods(*known, m_kind);
}

Qt::ItemFlags AgreementModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !takes(index.row(), index.column()))
        return flags;
    const bool isTicked = index.column() == columnOf(IndicatorPart::Evidence);
    return flags | (isTicked ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IndicatorDraft *row = at(index.row());
    if (role == RemarksRole)
        return row ? lineOf(index.row(), QStringLiteral("\n")) : QString();
    if (index.column() == noteColumn()) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isText && row ? noteOn(index.row()) : QVariant();
    }
    static const IndicatorDraft blank = reading::newIndicator();
    return ofCell(row ? *row : blank, index, role);
}

QVariant AgreementModel::ofCell(const IndicatorDraft &row, const QModelIndex &index, int role) const
{
    const IndicatorCell &cell = cellAt(index.column());
    const bool isOfNobody = !at(index.row());
    const bool isTicked = cell.part == IndicatorPart::Evidence && !row.unread.contains(cell);
    switch (role) {
    case Qt::DisplayRole:
        return isTicked || isOfNobody ? QString() : shown(reading::textOf(row, cell));
    case Qt::EditRole:
    case Qt::ToolTipRole: return isOfNobody ? QString() : shown(reading::textOf(row, cell));
    case Qt::CheckStateRole:
        return isTicked && !isOfNobody
                   ? QVariant(row.indicator.evidenceRequired ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isTarget(cell.part) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case ChoicesRole: {
        QStringList choices;
        for (const std::string &choice : reading::choicesOf(row, cell))
            choices << shown(choice);
        return choices;
    }
    case UnreadRole: return row.unread.contains(cell);
    case GuessedRole: return row.guessed.contains(cell.part);
    default: return {};
    }
}

QString AgreementModel::lineOf(int row, const QString &between) const
{
    QStringList lines;
    const auto at = static_cast<std::size_t>(row);
    for (const reading::RowRemark &remark : m_remarks[at])
        lines << sentence(remark, m_draft.rows[at], m_year);
    if (reading::hasOtherPeriods(m_draft.rows[at], m_kind))
        lines << Words::tr("Target periodenya ditulis untuk periode lain; pilih periode itu di "
                           "atas.");
    if (!m_draft.rows[at].guessed.empty())
        lines << Words::tr("Arah dan perhitungan ditebak saat impor; periksa.");
    return lines.join(between);
}

QString AgreementModel::noteOn(int row) const
{
    const auto &remarks = m_remarks[static_cast<std::size_t>(row)];
    const QString line = lineOf(row, QStringLiteral(" "));
    return std::ranges::any_of(remarks, reading::isError) ? QStringLiteral("⚠ ") + line : line;
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    const bool isNumber =
        orientation == Qt::Horizontal && section < noteColumn() && isTarget(cellAt(section).part);
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool isEvidence =
        orientation == Qt::Horizontal && section == columnOf(IndicatorPart::Evidence);
    if (role == Qt::ToolTipRole && isEvidence)
        return Words::tr("Data dukung wajib dilampirkan");
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == noteColumn() ? Words::tr("Catatan") : titleOf(cellAt(section), m_year);
}

bool AgreementModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole;
    if (!index.isValid() || !takes(index.row(), index.column())
        || (role != Qt::EditRole && !isTick))
        return false;
    const QString text = !isTick                                          ? value.toString()
                         : value.toInt() == static_cast<int>(Qt::Checked) ? QStringLiteral("ya")
                                                                          : QString();
    if (text.simplified() == index.data(Qt::EditRole).toString())
        return true;
    write({{index.row(), index.column(), text}});
    return true;
}

void AgreementModel::write(const std::vector<Typed> &cells)
{
    emit aboutToChange();
    for (const Typed &cell : cells)
        putText(cell);
    emit changed();
}

void AgreementModel::putText(const Typed &cell)
{
    while (cell.row >= rows())
        addRow();
    if (!takes(cell.row, cell.column))
        return;
    reading::put(m_draft.rows[static_cast<std::size_t>(cell.row)], cellAt(cell.column),
                 cell.text.toStdString());
    judge(cell.row);
}

/// The empty row at the end becomes one, and another one follows it.
void AgreementModel::addRow()
{
    beginInsertRows({}, rows() + 1, rows() + 1);
    m_draft.rows.push_back(reading::newIndicator());
    m_remarks.emplace_back();
    endInsertRows();
}

void AgreementModel::judge(int row)
{
    const auto at = static_cast<std::size_t>(row);
    m_remarks[at] = reading::remarksOn(m_draft.rows[at], m_year);
    emit dataChanged(index(row, 0), index(row, noteColumn()));
}

void AgreementModel::take(int row)
{
    if (!at(row))
        return;
    emit aboutToChange();
    beginRemoveRows({}, row, row);
    m_draft.rows.erase(m_draft.rows.begin() + row);
    m_remarks.erase(m_remarks.begin() + row);
    endRemoveRows();
    emit changed();
}

void AgreementModel::move(int row, int by)
{
    if (!at(row) || !at(row + by))
        return;
    emit aboutToChange();
    beginMoveRows({}, row, row, {}, by > 0 ? row + by + 1 : row + by);
    std::swap(m_draft.rows[static_cast<std::size_t>(row)],
              m_draft.rows[static_cast<std::size_t>(row + by)]);
    std::swap(m_remarks[static_cast<std::size_t>(row)],
              m_remarks[static_cast<std::size_t>(row + by)]);
    endMoveRows();
    emit changed();
}

void AgreementModel::replace(int row, indicator::Indicator indicator)
{
    emit aboutToChange();
    while (row >= rows())
        addRow();
    reading::replace(m_draft.rows[static_cast<std::size_t>(row)], std::move(indicator));
    judge(row);
    emit changed();
}

} // namespace himpun::models
