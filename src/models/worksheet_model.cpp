// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/worksheet_model.h"

#include "himpun/text/agreement_words.h"
#include "himpun/text/indicator_labels.h"

#include "words.h"

#include <algorithm>

namespace himpun::models
{

using worksheet::CellChange;
using worksheet::CellDoubt;
using worksheet::CellKey;
using worksheet::Side;

namespace
{

bool isNumber(indicator::Field field)
{
    using enum indicator::Field;
    return field == Actual || field == Numerator || field == Denominator || field == Spent;
}

} // namespace

void WorksheetModel::show(worksheet::WorksheetReading reading, indicator::Form form)
{
    beginResetModel();
    m_reading = std::move(reading);
    m_form = std::move(form);
    m_rows.clear();
    for (std::size_t i = 0; i < m_reading.doubts.size(); ++i)
        m_rows.push_back({Kind::Doubt, i});
    for (std::size_t i = 0; i < m_reading.conflicts.size(); ++i)
        m_rows.push_back({Kind::Conflict, i});
    for (std::size_t i = 0; i < m_reading.changes.size(); ++i)
        m_rows.push_back({Kind::Change, i});
    endResetModel();
}

const CellChange &WorksheetModel::change(const Row &row) const
{
    return row.kind == Kind::Conflict ? m_reading.conflicts[row.at] : m_reading.changes[row.at];
}

bool WorksheetModel::isOpen(const Row &row) const
{
    if (row.kind == Kind::Change)
        return false;
    if (row.kind == Kind::Doubt)
        return true;
    const auto choice = m_choices.find(change(row).cell);
    return choice == m_choices.end() || choice->second.standing != change(row).standing;
}

std::size_t WorksheetModel::open() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_rows, [this](const Row &row) { return isOpen(row); }));
}

worksheet::Choices WorksheetModel::choices() const
{
    return m_choices;
}

/// A text of files as people read it.
QString WorksheetModel::words(const CellKey &cell, const std::string &text) const
{
    const auto number = isNumber(cell.field) ? base::Decimal::parse(text) : std::nullopt;
    if (!number)
        return text.empty() ? Words::tr("(kosong)") : shown(text);
    const indicator::Indicator *indicator = cell.field == indicator::Field::Actual
                                                ? m_form.find(indicator::IndicatorId{cell.row})
                                                : nullptr;
    return shown(indicator ? text::value(*indicator, *number) : indicator::showNumber(*number));
}

QStringList WorksheetModel::sides(const CellChange &conflict) const
{
    return {Words::tr("di sini: %1").arg(words(conflict.cell, conflict.standing)),
            Words::tr("kertas kerja: %1").arg(words(conflict.cell, conflict.returned))};
}

QString WorksheetModel::counts(const Row &row) const
{
    if (row.kind == Kind::Change)
        return words(change(row).cell, change(row).returned);
    if (row.kind == Kind::Conflict)
        return isOpen(row) ? QString()
                           : sides(change(row))[static_cast<int>(m_choices.at(change(row).cell).side
                                                                 == Side::Worksheet)];
    const auto answer = m_answers.find(doubt(row).cell);
    return answer == m_answers.end() ? QString() : shown(answer->second);
}

QString WorksheetModel::reason(const Row &row) const
{
    if (row.kind == Kind::Change)
        return Words::tr("Hanya diubah di kertas kerja.");
    if (row.kind == Kind::Conflict)
        return Words::tr("Diubah di kertas kerja dan juga di sini sejak kertas kerja ditulis "
                         "(waktu itu %1); pilih yang berlaku.")
            .arg(words(change(row).cell, change(row).sent));
    const CellDoubt &asked = doubt(row);
    QString sentence = shown(text::sentence(asked.why, asked.fault));
    QStringList proposals;
    for (const std::string &proposal : asked.proposals)
        proposals << (proposal.empty() ? Words::tr("(kosong)") : shown(proposal));
    if (!proposals.isEmpty())
        sentence += u' ' + Words::tr("Usulan: %1.").arg(proposals.join(QStringLiteral("; ")));
    return sentence;
}

QString WorksheetModel::textOf(const Row &row, int column) const
{
    const bool isDoubt = row.kind == Kind::Doubt;
    const CellKey &cell = isDoubt ? doubt(row).cell : change(row).cell;
    switch (column) {
    case Cell: return shown(isDoubt ? doubt(row).place : change(row).place);
    case Of: return shown(isDoubt ? doubt(row).of : change(row).of);
    case What: return shown(text::label(cell.field));
    case Here: return words(cell, isDoubt ? doubt(row).standing : change(row).standing);
    case Returned: return isDoubt ? shown(doubt(row).text) : words(cell, change(row).returned);
    case Counts: return counts(row);
    default: return {};
    }
}

int WorksheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorksheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorksheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::EditRole:
    case Qt::ToolTipRole: return textOf(row, index.column());
    case Qt::DisplayRole:
        if (index.column() != Counts)
            return textOf(row, index.column());
        return isOpen(row)
                   ? Words::tr("⚠ %1").arg(counts(row).isEmpty() ? Words::tr("pilih") : counts(row))
                   : QStringLiteral("✓ ") + counts(row);
    case OpenRole: return isOpen(row);
    case ReasonRole: return reason(row);
    case ChoicesRole: return row.kind == Kind::Conflict ? sides(change(row)) : QStringList();
    default: return {};
    }
}

bool WorksheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!flags(index).testFlag(Qt::ItemIsEditable) || role != Qt::EditRole)
        return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.kind == Kind::Doubt) {
        m_answers[doubt(row).cell] = value.toString().simplified().toStdString();
        emit answered();
        return true;
    }
    const auto side = sides(change(row)).indexOf(value.toString());
    if (side < 0)
        return false;
    m_choices[change(row).cell] = {side == 0 ? Side::Here : Side::Worksheet, change(row).standing};
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), Counts));
    emit chosen();
    return true;
}

Qt::ItemFlags WorksheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isAsked = index.isValid() && index.column() == Counts
                         && m_rows[static_cast<std::size_t>(index.row())].kind != Kind::Change;
    return isAsked ? flags | Qt::ItemIsEditable : flags;
}

QVariant WorksheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Cell: return Words::tr("Sel");
    case Of: return Words::tr("Indikator atau program");
    case What: return Words::tr("Bagian");
    case Here: return Words::tr("Di sini");
    case Returned: return Words::tr("Kertas kerja");
    case Counts: return Words::tr("Yang berlaku");
    default: return {};
    }
}

} // namespace himpun::models
