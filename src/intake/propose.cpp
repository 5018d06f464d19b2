// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/intake/agreement_map.h"

#include "find_tables.h"
#include "titles.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

struct SheetFound {
    int index = 0;
    std::vector<HeaderRows> headers;
    Titles titles; ///< its name, and all that stands over its first table
};

void addLines(Titles &titles, const Grid &grid, int first, int end)
{
    for (const int row : grid.filledRows(first, end)) {
        for (const Beginning &cell : grid.beginningsIn(row)) {
            if (grid.isShown(row, cell.column))
                titles.push_back(cell.text);
        }
    }
}

template <class Value>
Value onlyOneOf(const std::set<Value> &values)
{
    return values.size() == 1 ? *values.begin() : Value();
}

class Proposal
{
public:
    Proposal(const spreadsheet::Book &book, const service::Office &office, int year)
        : m_book(book), m_office(office), m_year(year)
    {
    }

    AgreementMap make()
    {
        for (std::size_t i = 0; i < m_book.sheets.size(); ++i) {
            if (!m_book.sheets[i].isHidden)
                findSheet(static_cast<int>(i));
        }
        readTitles();
        for (const SheetFound &sheet : m_sheets)
            addTablesOf(sheet);
        forgetWhatAllSay();
        return std::move(m_map);
    }

private:
    /// One sheet after the other: together they may be large.
    Grid gridOf(int sheet) const { return Grid(m_book.sheets[static_cast<std::size_t>(sheet)]); }

    void findSheet(int index)
    {
        const Grid grid = gridOf(index);
        SheetFound found{index, findHeaders(grid), {}};
        if (found.headers.empty())
            return;
        found.titles.push_back(m_book.sheets[static_cast<std::size_t>(index)].name);
        addLines(found.titles, grid, 0, found.headers.front().firstRow);
        m_sheets.push_back(std::move(found));
    }
    void readTitles()
    {
        Titles all;
        for (const SheetFound &sheet : m_sheets)
            all.insert(all.end(), sheet.titles.begin(), sheet.titles.end());
        const auto years = yearsNamedIn(all);
        m_map.years.assign(years.begin(), years.end());
        m_map.year = m_year != 0 ? m_year : onlyOneOf(years);
        m_map.isRevision = nameRevision(all);
    }
    void addTablesOf(const SheetFound &sheet)
    {
        const Grid grid = gridOf(sheet.index);
        const std::size_t first = m_map.tables.size();
        addTables(m_map, grid, sheet.headers, sheet.index);
        auto unit = unitsNamedIn(sheet.titles, m_office);
        m_units.insert(unit.begin(), unit.end());
        int above = sheet.headers.front().firstRow;
        for (std::size_t i = first; i < m_map.tables.size(); ++i) {
            Table &table = m_map.tables[i];
            if (const auto own = unitsOver(table, grid, above); !own.empty())
                unit = own;
            table.unit = onlyOneOf(unit);
            table.year = onlyOneOf(yearsNamedIn(sheet.titles));
            above = table.lastRow + 1;
        }
    }
    /// Between two tables, a title of the second; below the first there are signatures as well.
    std::set<workflow::UnitId> unitsOver(const Table &table, const Grid &grid, int above)
    {
        Titles lines;
        addLines(lines, grid, above, table.headerRow);
        std::erase_if(lines, [&](const std::string &line) { return !isTitle(line, m_office); });
        auto units = unitsNamedIn(lines, m_office);
        m_units.insert(units.begin(), units.end());
        return units;
    }
    /// A unit or year that all tables agree about is for somebody to choose, and tells none apart.
    void forgetWhatAllSay()
    {
        m_map.unit = onlyOneOf(m_units);
        m_map.units.assign(m_units.begin(), m_units.end());
        std::set<int> years;
        for (const Table &table : m_map.tables)
            years.insert(table.year);
        years.erase(0);
        for (Table &table : m_map.tables) {
            if (m_units.size() < 2)
                table.unit = {};
            if (years.size() < 2)
                table.year = 0;
        }
    }

    const spreadsheet::Book &m_book;
    const service::Office &m_office;
    const int m_year;
    AgreementMap m_map;
    std::vector<SheetFound> m_sheets;
    std::set<workflow::UnitId> m_units;
};

} // namespace

const Column *Table::find(Meaning meaning) const
{
    const auto found = std::ranges::find(columns, meaning, &Column::meaning);
    return found == columns.end() ? nullptr : &*found;
}

AgreementMap propose(const spreadsheet::Book &book, const service::Office &office, int year)
{
    return Proposal(book, office, year).make();
}

} // namespace himpun::intake
