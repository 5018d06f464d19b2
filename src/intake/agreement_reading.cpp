// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/intake/agreement_reading.h"

#include "budget_reading.h"
#include "column_choice.h"
#include "indicator_reading.h"
#include "words.h"

#include <algorithm>
#include <deque>

namespace himpun::intake
{

namespace
{

class Agreement
{
public:
    Agreement(const ReadingContext &context, AgreementReading &reading)
        : m_context(context), m_reading(reading)
    {
    }

    void add(Table meant, const Grid &grid, int end)
    {
        settleColumns(meant, m_context.answers, m_context.doubts);
        const Table &table = m_tables.emplace_back(std::move(meant));
        rememberNames();
        m_budget.beginTable();
        const bool hasBudget = table.find(Meaning::Program) && table.find(Meaning::Ceiling);
        for (const TableRow &found : rowsOf(table, grid, m_reading.passed)) {
            const RowCells cells(m_rows.emplace_back(found), table, grid, m_context);
            if (found.hasIndicator)
                addIndicator(cells);
            if (hasBudget && (found.hasProgram || found.hasMoney))
                m_budget.add(cells);
        }
        m_reading.hasIndicators = m_reading.hasIndicators || table.find(Meaning::Name);
        m_reading.hasBudget = m_reading.hasBudget || hasBudget;
        passBelow(table, grid, end, m_reading.passed);
    }

    void finish()
    {
        std::map<std::string, std::size_t> counts;
        for (const Named &one : m_named) {
            const std::size_t before = counts[plain(one.name)]++;
            m_reading.draft.rows.push_back(readIndicator(one.name, before, one.rows, m_context));
        }
        m_reading.draft.budget = m_budget.lines();
        std::ranges::stable_sort(m_reading.doubts, {}, &Doubt::place);
    }

private:
    struct Named { ///< an indicator, and where it stands
        std::string name;
        std::vector<RowCells> rows;
    };

    /// That of an earlier table which this one goes on with; a name that stands there twice is that
    /// of two indicators.
    Named *earlier(const std::string &name)
    {
        const auto [first, last] = m_byName.equal_range(plain(name));
        const bool isOne = first != last && std::next(first) == last;
        return isOne ? &m_named[first->second] : nullptr;
    }
    void rememberNames()
    {
        for (std::size_t i = m_byName.size(); i < m_named.size(); ++i)
            m_byName.emplace(plain(m_named[i].name), i);
    }
    void addIndicator(const RowCells &row)
    {
        const std::string name = withoutListMark(row.text(*row.table().find(Meaning::Name), ""));
        if (Named *known = earlier(name))
            known->rows.push_back(row);
        else
            m_named.push_back({name, {row}});
    }

    const ReadingContext &m_context;
    AgreementReading &m_reading;
    std::deque<Table> m_tables;
    std::deque<TableRow> m_rows;
    std::deque<Named> m_named;
    BudgetReading m_budget;
    std::multimap<std::string, std::size_t> m_byName; ///< of the tables before the one at hand
};

/// Where the next table of the same sheet begins.
int endOf(const AgreementMap &map, std::size_t index, const Grid &grid)
{
    int end = grid.rows();
    for (const Table &other : map.tables) {
        const bool isBelow =
            other.sheet == map.tables[index].sheet && other.firstRow > map.tables[index].lastRow;
        if (isBelow)
            end = std::min(end, other.headerRow);
    }
    return end;
}

/// \a table is passed over as a whole.
void passTable(const Table &table, const AgreementMap &map, const Grid &grid,
               std::vector<PassedRow> &passed)
{
    const bool isOfOtherUnit = !table.unit.isEmpty() && table.unit != map.unit;
    const auto cells = grid.beginningsIn(table.headerRow);
    passed.push_back({table.sheet, table.headerRow,
                      isOfOtherUnit ? Passed::OtherUnit : Passed::OtherYear,
                      cells.empty() ? std::string() : cells.front().text});
}

} // namespace

bool isMeant(const Table &table, const AgreementMap &map)
{
    return (table.unit.isEmpty() || table.unit == map.unit)
           && (table.year == 0 || table.year == map.year);
}

AgreementReading readAgreement(const spreadsheet::Book &book, const AgreementMap &map,
                               const service::Office &office,
                               const indicator::PredicateScales &scales, const Answers &answers)
{
    AgreementReading reading;
    const ReadingContext context{map, office, scales, answers, reading.doubts};
    Agreement agreement(context, reading);
    std::map<int, Grid> grids;
    for (std::size_t i = 0; i < map.tables.size(); ++i) {
        const Table &table = map.tables[i];
        const auto &sheet = book.sheets[static_cast<std::size_t>(table.sheet)];
        const auto [known, isFirst] = grids.try_emplace(table.sheet, sheet);
        const Grid &grid = known->second;
        if (isFirst && grid.isCutOff())
            reading.passed.push_back({table.sheet, grid.rows(), Passed::Outside, {}});
        if (isMeant(table, map))
            agreement.add(table, grid, endOf(map, i, grid));
        else
            passTable(table, map, grid, reading.passed);
    }
    agreement.finish();
    return reading;
}

} // namespace himpun::intake
