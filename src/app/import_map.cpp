// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_map.h"

#include "himpun/models/book_sheet_model.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using intake::Column;
using intake::Table;
using service::Meaning;

std::string headerOf(const spreadsheet::Sheet &sheet, const spreadsheet::Address &at)
{
    const spreadsheet::Cell *cell = sheet.find(at);
    return cell ? models::shownIn(*cell).toStdString() : std::string();
}

Column &columnAt(Table &table, int number, const spreadsheet::Sheet &sheet)
{
    const auto after = std::ranges::lower_bound(table.columns, number, {}, &Column::column);
    if (after != table.columns.end() && after->column == number)
        return *after;
    return *table.columns.insert(
        after, {number, Meaning::Nothing, {}, headerOf(sheet, {table.headerRow, number})});
}

const Table *sameIn(const std::vector<Table> &tables, const Table &table)
{
    const auto found = std::ranges::find_if(tables, [&](const Table &other) {
        return other.sheet == table.sheet && other.headerRow == table.headerRow;
    });
    return found == tables.end() ? nullptr : &*found;
}

const Column *find(const Table &table, int number)
{
    const auto found = std::ranges::find(table.columns, number, &Column::column);
    return found == table.columns.end() ? nullptr : &*found;
}

void setYear(Column &column, int year)
{
    if (column.period)
        column.period->year = year;
}

void carryOver(const Table &now, const Table &proposed, Table &next, int year)
{
    if (now.firstRow != proposed.firstRow)
        next.firstRow = now.firstRow;
    if (now.lastRow != proposed.lastRow)
        next.lastRow = now.lastRow;
    for (Column column : now.columns) {
        const Column *before = find(proposed, column.column);
        if (before && *before == column)
            continue;
        setYear(column, year);
        std::erase_if(next.columns,
                      [&](const Column &other) { return other.column == column.column; });
        next.columns.insert(
            std::ranges::lower_bound(next.columns, column.column, {}, &Column::column),
            std::move(column));
    }
}

} // namespace

intake::AgreementMap ImportMap::taken() const
{
    intake::AgreementMap result = map;
    result.tables.clear();
    for (std::size_t i = 0; i < takes.size(); ++i) {
        if (takes[i])
            result.tables.push_back(map.tables[i]);
    }
    return result;
}

ImportMap offered(intake::AgreementMap proposed)
{
    std::vector<bool> takes(proposed.tables.size(), true);
    return {std::move(proposed), std::move(takes)};
}

std::optional<int> mean(Table &table, int column, const models::ColumnMeaning &meaning,
                        const spreadsheet::Sheet &sheet)
{
    std::optional<int> other;
    for (Column &known : table.columns) {
        const bool isSame = known.column != column && known.meaning == meaning.meaning
                            && known.period == meaning.period;
        if (!isSame || meaning.meaning == Meaning::Nothing)
            continue;
        other = known.column;
        known.meaning = Meaning::Nothing;
        known.period.reset();
    }
    Column &changed = columnAt(table, column, sheet);
    changed.meaning = meaning.meaning;
    changed.period = meaning.period;
    return other;
}

models::ColumnMeaning meaningOf(const Table &table, int column)
{
    const Column *known = find(table, column);
    return known ? models::ColumnMeaning{known->meaning, known->period} : models::ColumnMeaning();
}

bool canBeRead(const Table &table)
{
    return table.find(Meaning::Name)
           || (table.find(Meaning::Program) && table.find(Meaning::Ceiling));
}

Table tableAt(const spreadsheet::Book &book, int sheet, int row)
{
    const spreadsheet::Sheet &known = book.sheets[static_cast<std::size_t>(sheet)];
    Table table{sheet, row, row + 1, row + 1, {}, indicator::Level::Objective};
    for (const spreadsheet::Cell &cell : known.cells) {
        table.lastRow = std::max(table.lastRow, cell.at.row);
        if (cell.at.row == row)
            table.columns.push_back(
                {cell.at.column, Meaning::Nothing, {}, headerOf(known, cell.at)});
    }
    table.lastRow = std::min(table.lastRow, models::BookSheetModel::mostRows - 1);
    return table;
}

ImportMap carriedOver(const ImportMap &now, const intake::AgreementMap &proposed,
                      intake::AgreementMap next)
{
    const int year = next.year;
    next.unit = now.map.unit;
    next.isRevision = now.map.isRevision;
    ImportMap result = offered(std::move(next));
    for (std::size_t i = 0; i < now.map.tables.size(); ++i) {
        Table table = now.map.tables[i];
        const Table *before = sameIn(proposed.tables, table);
        const Table *after = sameIn(result.map.tables, table);
        if (before && after) {
            const auto at = static_cast<std::size_t>(after - result.map.tables.data());
            carryOver(table, *before, result.map.tables[at], year);
            result.takes[at] = now.takes[i];
            continue;
        }
        for (Column &column : table.columns)
            setYear(column, year);
        result.map.tables.push_back(std::move(table));
        result.takes.push_back(now.takes[i]);
    }
    return result;
}

} // namespace himpun::app
