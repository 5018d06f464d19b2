// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/book_sheet_model.h"

#include "himpun/models/import_words.h"
#include "himpun/text/agreement_words.h"

#include "words.h"

#include <algorithm>

namespace himpun::models
{

using namespace spreadsheet;

namespace
{

struct Showing {
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const Number &number) const
    {
        std::string digits = number.digits; // ungrouped: 2026 may be a year
        std::ranges::replace(digits, '.', ',');
        return number.look == NumberLook::Percent ? digits + '%' : digits;
    }
    std::string operator()(const Moment &moment) const { return toText(moment); }
    std::string operator()(bool truth) const { return truth ? "TRUE" : "FALSE"; }
    std::string operator()(const CellError &error) const { return error.code; }
    std::string operator()(const NotCalculated &) const { return "="; }
};

bool isWords(const Cell &cell)
{
    return std::holds_alternative<std::string>(cell.value);
}

} // namespace

QString shownIn(const Cell &cell)
{
    return shown(std::visit(Showing{}, cell.value)).simplified();
}

void BookSheetModel::show(std::shared_ptr<const Book> book, int sheet)
{
    beginResetModel();
    m_book = std::move(book);
    m_number = sheet;
    m_reading = {};
    m_rows = m_columns = 0;
    if (const Sheet *shownSheet = this->sheet()) {
        for (const Cell &cell : shownSheet->cells) {
            m_rows = std::max(m_rows, std::min(cell.at.row + 1, mostRows));
            m_columns = std::max(m_columns, std::min(cell.at.column + 1, mostColumns));
        }
    }
    endResetModel();
}

void BookSheetModel::mark(SheetReading reading)
{
    m_reading = std::move(reading);
    if (m_rows == 0)
        return;
    emit dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

const Sheet *BookSheetModel::sheet() const
{
    return m_book && m_number >= 0 ? &m_book->sheets[static_cast<std::size_t>(m_number)] : nullptr;
}

std::optional<Range> BookSheetModel::wide(const Range &merged) const
{
    Range range = merged;
    range.last.row = std::min(range.last.row, m_rows - 1);
    range.last.column = std::min(range.last.column, m_columns - 1);
    const bool isSeen = range.first.row <= range.last.row && range.first.column <= range.last.column
                        && range.first != range.last;
    return isSeen ? std::optional(range) : std::nullopt;
}

int BookSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BookSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

BookSheetModel::Mark BookSheetModel::markIn(const intake::Table &table, const Address &at) const
{
    if (table.headerRow <= at.row && at.row < table.firstRow)
        return Mark::Header;
    if (at.row < table.firstRow || at.row > table.lastRow)
        return Mark::Beside;
    const auto column = std::ranges::find(table.columns, at.column, &intake::Column::column);
    const bool isTaken =
        column != table.columns.end() && column->meaning != service::Meaning::Nothing;
    return isTaken ? Mark::Taken : Mark::Beside;
}

BookSheetModel::Mark BookSheetModel::markAt(const Address &at) const
{
    if (m_reading.doubts.contains(at))
        return Mark::Doubt;
    if (m_reading.passed.contains(at.row))
        return Mark::Passed;
    for (const intake::Table &table : m_reading.tables) {
        if (const Mark mark = markIn(table, at); mark != Mark::Beside)
            return mark;
    }
    return Mark::Beside;
}

QVariant BookSheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Address at{index.row(), index.column()};
    if (role == MarkRole)
        return QVariant::fromValue(static_cast<int>(markAt(at)));
    const Cell *cell = sheet()->find(at);
    if (role == Qt::DisplayRole)
        return cell ? shownIn(*cell) : QString();
    if (role == Qt::TextAlignmentRole && cell && !isWords(*cell))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const auto passed = m_reading.passed.find(at.row);
        return passed == m_reading.passed.end()
                   ? (cell ? shownIn(*cell) : QString())
                   : Words::tr("Tidak diambil: %1").arg(shown(text::sentence(passed->second)));
    }
    return {};
}

QString BookSheetModel::titleOf(int column) const
{
    const QString letter = shown(columnName(column));
    if (!m_reading.chosen)
        return letter;
    const auto &columns = m_reading.tables[*m_reading.chosen].columns;
    const auto known = std::ranges::find(columns, column, &intake::Column::column);
    const ColumnMeaning meaning =
        known == columns.end() ? ColumnMeaning() : ColumnMeaning{known->meaning, known->period};
    return letter + u'\n' + label(meaning) + QStringLiteral(" ▾");
}

QVariant BookSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(titleOf(section)) : QVariant(section + 1);
}

} // namespace himpun::models
