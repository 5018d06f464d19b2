// SPDX-License-Identifier: GPL-3.0-or-later
// The remarks of a SheetModel: what they are about, where they lead and what answers them.
#include "himpun/models/sheet_model.h"

#include <algorithm>

namespace himpun::models
{

using indicator::Field;

std::optional<Field> SheetModel::remarkedBy(const reading::SheetLine &line, int column)
{
    const Field result = line.budget ? Field::Spent : Field::Actual;
    if (column == Previous || column == Achievement || column == Rating)
        return result;
    const auto field = fieldOf(line, column);
    return field && (*field == result || reading::takes(line, *field)) ? field : std::nullopt;
}

void SheetModel::setRemarks(const std::vector<workflow::CellRemark> &remarks)
{
    m_remarks = remarks;
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// The first cell of \a row that people fill in.
QModelIndex SheetModel::beginOf(const std::string &row) const
{
    for (const Field field : {Field::Numerator, Field::Actual, Field::Spent}) {
        const QModelIndex place = indexOf(row, field);
        if (place.isValid() && reading::takes(*lineAt(place.row()), field))
            return place;
    }
    return {};
}

QModelIndex SheetModel::placeOf(const workflow::CellRemark &remark) const
{
    if (remark.unit != m_sheet->unit)
        return {};
    const auto field = indicator::fieldNamed(remark.field);
    const auto row = m_rows.find(remark.row);
    if (!field || row == m_rows.end())
        return beginOf(remark.row);
    return placeIn(row->second, reading::inputsOf(*lineAt(row->second), *field).front());
}

/// By a changed cell, or by a changed note; where there is no place, nothing is asked here.
bool SheetModel::isAnswered(const workflow::CellRemark &remark) const
{
    const QModelIndex place = placeOf(remark);
    if (!place.isValid())
        return true;
    const reading::SheetLine &line = *lineAt(place.row());
    const auto field = indicator::fieldNamed(remark.field);
    if (isChanged(line, Field::Note))
        return true;
    if (!field)
        return isChanged(line);
    return std::ranges::any_of(reading::inputsOf(line, *field),
                               [&](Field input) { return isChanged(line, input); });
}

/// What it is on, or what that is reckoned from; and where it is answered in words or with a file.
bool SheetModel::isOpenedBy(const workflow::CellRemark &remark, const reading::SheetLine &line,
                            Field field) const
{
    if (remark.row != line.id())
        return false;
    const auto on = indicator::fieldNamed(remark.field);
    if (!on || field == Field::Note || field == Field::Evidence)
        return true;
    return std::ranges::count(reading::inputsOf(line, *on), field) > 0;
}

int SheetModel::unanswered() const
{
    if (!m_sheet || !m_sheet->returned)
        return 0;
    return static_cast<int>(std::ranges::count_if(
        m_sheet->returned->remarks, [this](const auto &remark) { return !isAnswered(remark); }));
}

QModelIndex SheetModel::nextRemark(const QModelIndex &after) const
{
    const bool isOneOpen = unanswered() > 0;
    std::vector<QModelIndex> places;
    for (const workflow::CellRemark &remark : m_remarks) {
        const QModelIndex place = placeOf(remark);
        if (place.isValid() && !(isOneOpen && isAnswered(remark)))
            places.push_back(place);
    }
    if (places.empty())
        return {};
    std::sort(places.begin(), places.end());
    const auto next = std::upper_bound(places.begin(), places.end(), after);
    return next == places.end() ? places.front() : *next;
}

const workflow::CellRemark *SheetModel::remarkOn(const Key &key) const
{
    const auto found = std::ranges::find_if(m_remarks, [&](const workflow::CellRemark &remark) {
        return remark.unit == m_sheet->unit && remark.row == key.first
               && (remark.field.empty() || remark.field == indicator::nameOf(key.second));
    });
    return found == m_remarks.end() ? nullptr : &*found;
}

const workflow::CellRemark *SheetModel::remarkFor(const reading::SheetLine &line, Field field) const
{
    if (const workflow::CellRemark *own = remarkOn({line.id(), field}))
        return own;
    const auto inputs = reading::inputsOf(line, Field::Actual);
    return std::ranges::count(inputs, field) > 0 ? remarkOn({line.id(), Field::Actual}) : nullptr;
}

} // namespace himpun::models
