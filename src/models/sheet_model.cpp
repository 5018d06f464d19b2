// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/sheet_model.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"
#include "sheet_words.h"
#include "words.h"

#include <algorithm>

namespace himpun::models
{

namespace
{

using indicator::Field;

constexpr unsigned bit(CellSign sign)
{
    return static_cast<unsigned>(sign);
}

} // namespace

std::optional<Field> SheetModel::fieldOf(const reading::SheetLine &line, int column)
{
    switch (static_cast<Column>(column)) {
    case Numerator: return Field::Numerator;
    case Denominator: return Field::Denominator;
    case Actual: return line.budget ? Field::Spent : Field::Actual;
    case Supporting: return Field::Supporting;
    case Hindering: return Field::Hindering;
    case FollowUp: return Field::FollowUp;
    case Source: return Field::Source;
    case Note: return Field::Note;
    case Evidence: return Field::Evidence;
    default: return std::nullopt;
    }
}

void SheetModel::setSheet(std::shared_ptr<const reading::UnitSheet> sheet)
{
    beginResetModel();
    const bool isSame =
        m_sheet && sheet && m_sheet->cycle == sheet->cycle && m_sheet->unit == sheet->unit;
    if (!isSame) {
        m_saved.clear();
        m_refused.clear();
        m_why.clear();
        m_saving.clear();
        m_remarks.clear();
        m_allOpen = false;
    }
    m_sheet = std::move(sheet);
    m_lines = m_sheet ? reading::linesOf(*m_sheet) : std::vector<reading::SheetLine>{};
    m_before.clear();
    if (const std::size_t earlier = m_sheet ? reading::revisionsBefore(*m_sheet) : 0)
        m_before = reading::linesIn(m_sheet->form, m_sheet->revisions[earlier - 1].sheet);
    m_rows.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rows.emplace(lineAt(row)->id(), row);
    endResetModel();
}

const reading::SheetLine *SheetModel::lineAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_lines.size() ? &m_lines[at] : nullptr;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QModelIndex SheetModel::indexOf(const std::string &row, Field field) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? QModelIndex() : placeIn(found->second, field);
}

QModelIndex SheetModel::placeIn(int row, Field field) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (fieldOf(*lineAt(row), column) == field)
            return index(row, column);
    }
    return {};
}

std::vector<QModelIndex> SheetModel::wanted() const
{
    std::vector<QModelIndex> places;
    for (int row = 0; row < rowCount(); ++row) {
        for (const indicator::Missing &missing : lineAt(row)->missing)
            places.push_back(placeIn(row, missing.field));
        for (const indicator::SheetDoubt &doubt : lineAt(row)->doubts) {
            if (doubt.isBlocking())
                places.push_back(placeIn(row, doubt.field));
        }
    }
    for (const auto &[key, text] : m_refused)
        places.push_back(indexOf(key.first, key.second));
    return places;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(static_cast<Column>(section));
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return columnTitle(static_cast<Column>(section), m_sheet.get());
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const reading::SheetLine *line = lineAt(index.row());
    const auto field = line ? fieldOf(*line, index.column()) : std::nullopt;
    if (field && *field != Field::Evidence && isOpen(*line, *field))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    const reading::SheetLine *line = lineAt(index.row());
    if (!line)
        return {};
    const auto field = fieldOf(*line, index.column());
    switch (role) {
    case Qt::DisplayRole: return shownAt(*line, index);
    case Qt::EditRole: return field ? editedAt(*line, *field, index) : QVariant();
    case Qt::ToolTipRole: {
        const QString why = explanationOf(index);
        return why.isEmpty() ? shownAt(*line, index) : why;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(shown(line->indicator ? line->indicator->name : line->budget->program),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 shownAt(*line, index));
    case Qt::TextAlignmentRole: return alignmentOf(static_cast<Column>(index.column()));
    case SignsRole: return signsOf(index);
    case RowRole: return shown(line->id());
    case FieldRole: return field ? static_cast<int>(*field) : -1;
    case StoredRole: return field ? shown(reading::cellText(*line, *field)) : QString();
    case ExplanationRole: return explanationOf(index);
    case ColourRole:
        return index.column() == Rating && line->rating ? shown(line->rating->colour) : QString();
    case ChoicesRole: return choicesOf(*line, field);
    default: return {};
    }
}

/// Evidence is nothing to type; its text is what undoing writes back.
QString SheetModel::editedAt(const reading::SheetLine &line, Field field,
                             const QModelIndex &index) const
{
    return field == Field::Evidence ? shown(reading::cellText(line, field)) : shownAt(line, index);
}

QString SheetModel::shownAt(const reading::SheetLine &line, const QModelIndex &index) const
{
    const auto field = fieldOf(line, index.column());
    if (field) {
        const auto refused = m_refused.find({line.id(), *field});
        if (refused != m_refused.end())
            return refused->second;
    }
    if (index.column() == Number)
        return QString::number(index.row() + 1);
    if (index.column() == Previous)
        return previousOf(line);
    return cellShown(line, static_cast<Column>(index.column()), *m_sheet);
}

/// As it was in the revision that was handed in before the one that is shown.
const reading::SheetLine *SheetModel::before(const reading::SheetLine &line) const
{
    return m_before.empty() ? nullptr : &m_before[static_cast<std::size_t>(m_rows.at(line.id()))];
}

QString SheetModel::previousOf(const reading::SheetLine &line) const
{
    const reading::SheetLine *then = before(line);
    return then ? earlierShown(*then) : QString();
}

bool SheetModel::isChanged(const reading::SheetLine &line, Field field) const
{
    const reading::SheetLine *then = before(line);
    return then && reading::cellText(*then, field) != reading::cellText(line, field);
}

bool SheetModel::isChanged(const reading::SheetLine &line) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        const auto field = fieldOf(line, column);
        if (field && isChanged(line, *field))
            return true;
    }
    return false;
}

/// Of a sheet that came back with remarks, only what they are about is open at first.
bool SheetModel::isOpen(const reading::SheetLine &line, Field field) const
{
    if (m_sheet->lock != reading::Lock::None || !reading::takes(line, field))
        return false;
    if (m_allOpen || !m_sheet->returned || m_sheet->returned->remarks.empty())
        return true;
    return std::ranges::any_of(m_sheet->returned->remarks,
                               [&](const auto &remark) { return isOpenedBy(remark, line, field); })
           || std::ranges::any_of(line.missing, [&](const indicator::Missing &missing) {
                  return missing.field == field;
              });
}

void SheetModel::setAllOpen(bool allOpen)
{
    m_allOpen = allOpen;
    setRemarks(m_remarks);
}

QModelIndex SheetModel::firstOpen() const
{
    QModelIndex first;
    for (int row = 0; row < rowCount(); ++row) {
        const reading::SheetLine &line = *lineAt(row);
        for (const int column : {static_cast<int>(Numerator), static_cast<int>(Actual)}) {
            const QModelIndex place = index(row, column);
            if (!(flags(place) & Qt::ItemIsEditable))
                continue;
            if (!first.isValid())
                first = place;
            if (reading::cellText(line, *fieldOf(line, column)).empty())
                return place;
        }
    }
    return first.isValid() ? first : index(0, Actual);
}

unsigned SheetModel::signsOf(const QModelIndex &index) const
{
    const reading::SheetLine &line = *lineAt(index.row());
    const auto field = fieldOf(line, index.column());
    unsigned signs = 0;
    if (!field)
        return bit(CellSign::Locked);
    const Key key{line.id(), *field};
    if (!reading::takes(line, *field)) {
        signs = bit(CellSign::Locked);
        if (index.column() == Actual && remarkOn(key))
            signs |= bit(CellSign::Remarked);
        return signs | doubtSigns(line, index.column());
    }
    if (!isOpen(line, *field))
        signs |= bit(CellSign::Locked);
    if (m_saving.contains(key))
        signs |= bit(CellSign::Saving);
    if (m_saved.contains(key))
        signs |= bit(CellSign::Saved);
    if (m_refused.contains(key))
        signs |= bit(CellSign::Refused);
    if (std::ranges::any_of(line.missing,
                            [&](const indicator::Missing &m) { return m.field == *field; }))
        signs |= bit(CellSign::Wanted);
    if (remarkOn(key))
        signs |= bit(CellSign::Remarked);
    if (isChanged(line, *field))
        signs |= bit(CellSign::Changed);
    return signs | doubtSigns(line, index.column());
}

QString SheetModel::explanationOf(const QModelIndex &index) const
{
    const reading::SheetLine &line = *lineAt(index.row());
    const auto field = fieldOf(line, index.column());
    if (index.column() == Achievement)
        return substitutionShown(line, *m_sheet);
    if (!field)
        return {};
    const Key key{line.id(), *field};
    QStringList reasons;
    if (index.column() == Actual && !reading::takes(line, *field))
        reasons << Words::tr("Dihitung dari pembilang dan penyebut.");
    if (const auto why = m_why.find(key); why != m_why.end())
        reasons << why->second;
    if (const workflow::CellRemark *remark = remarkFor(line, *field))
        reasons << Words::tr("Catatan: %1").arg(shown(remark->text));
    for (const indicator::Missing &missing : line.missing) {
        if (missing.field == *field)
            reasons << shown(text::sentence(missing.lack));
    }
    reasons << doubtsShown(line, index.column());
    reasons << waysOut(line, index.column(), isOpen(line, indicator::Field::Note));
    return reasons.join(u'\n');
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const reading::SheetLine *found = role == Qt::EditRole ? lineAt(index.row()) : nullptr;
    const auto field = found ? fieldOf(*found, index.column()) : std::nullopt;
    if (!field || !isOpen(*found, *field))
        return false;
    reading::SheetLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const Key key{line.id(), *field};
    const QString typed = value.toString();
    const auto read =
        indicator::fromTyped({key.first, *field, typed.trimmed().toStdString()}, m_sheet->form);
    if (!read)
        return refuse(key, typed,
                      shown(line.indicator && line.indicator->scale && *field == Field::Actual
                                ? text::choiceOf(*line.indicator->scale)
                                : text::sentence(read.error().fault)));
    if (const auto done = reading::put(line, *read, *m_sheet); !done)
        return refuse(key, typed, problemShown(done.error(), line));
    m_refused.erase(key);
    m_why.erase(key);
    m_saved.erase(key); // what was saved is not what stands there now
    ++m_saving[key];
    changed(key);
    emit cellTyped(*read);
    return true;
}

bool SheetModel::refuse(const Key &key, const QString &typed, const QString &why)
{
    m_refused[key] = typed;
    m_why[key] = why;
    m_saved.erase(key); // what is shown now is stored nowhere
    changed(key);
    return false;
}

void SheetModel::markSaved(const indicator::Cell &cell)
{
    const Key key{cell.row, cell.field};
    const auto saving = m_saving.find(key);
    if (saving != m_saving.end() && --saving->second <= 0)
        m_saving.erase(saving);
    if (!m_saving.contains(key) && !m_refused.contains(key))
        m_saved.insert(key);
    changed(key);
}

void SheetModel::markFailed(const indicator::Cell &cell, const QString &why)
{
    const Key key{cell.row, cell.field};
    m_saving.erase(key);
    m_saved.erase(key);
    m_why[key] = why;
    m_refused[key] = shown(cell.text);
    changed(key);
}

void SheetModel::changed(const Key &key)
{
    const QModelIndex place = indexOf(key.first, key.second);
    if (place.isValid())
        emit dataChanged(place.siblingAtColumn(0), place.siblingAtColumn(ColumnCount - 1));
}

} // namespace himpun::models
