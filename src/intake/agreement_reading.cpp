// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/intake/agreement_reading.h"

#include "himpun/service/agreements.h"

#include "row_reading.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

using indicator::Indicator;

void fillFrom(std::string &into, const std::string &other)
{
    if (into.empty())
        into = other;
}

class Agreement
{
public:
    Agreement(const RowContext &context, AgreementReading &reading)
        : m_context(context), m_reading(reading)
    {
    }

    void add(const Table &table, const Grid &grid, int end)
    {
        rememberNames();
        const bool hasBudget = table.find(Meaning::Program) && table.find(Meaning::Ceiling);
        for (const TableRow &row : rowsOf(table, grid, m_reading.passed)) {
            if (row.hasIndicator)
                addIndicator(readIndicator(row, table, grid, m_context));
            if (row.hasProgram && hasBudget)
                addBudget(readBudgetLine(row, table, grid, m_context));
        }
        m_reading.hasIndicators = m_reading.hasIndicators || table.find(Meaning::Name);
        m_reading.hasBudget = m_reading.hasBudget || hasBudget;
        passBelow(table, grid, end, m_reading.passed);
    }

    void finish()
    {
        for (ReadIndicator &row : m_rows)
            m_reading.draft.rows.push_back(std::move(row.draft));
        std::ranges::stable_sort(m_reading.doubts, {}, &Doubt::place);
    }

private:
    /// The row of an earlier table that this one goes on with; a name that stands there twice is
    /// that of two indicators.
    ReadIndicator *earlier(const std::string &name)
    {
        const auto [first, last] = m_byName.equal_range(plain(name));
        const bool isOne = first != last && std::next(first) == last;
        return isOne ? &m_rows[first->second] : nullptr;
    }
    void rememberNames()
    {
        for (std::size_t i = m_byName.size(); i < m_rows.size(); ++i)
            m_byName.emplace(plain(m_rows[i].draft.indicator.name), i);
    }
    void addIndicator(ReadIndicator row)
    {
        ReadIndicator *known = earlier(row.draft.indicator.name);
        if (known)
            bringTogether(*known, row);
        else
            m_rows.push_back(std::move(row));
    }
    void bringTogether(ReadIndicator &known, const ReadIndicator &more)
    {
        Indicator &indicator = known.draft.indicator;
        const Indicator &other = more.draft.indicator;
        fillFrom(indicator.code, other.code);
        fillFrom(indicator.objective, other.objective);
        fillFrom(indicator.unitOfMeasure, other.unitOfMeasure);
        fillFrom(indicator.definition, other.definition);
        fillFrom(indicator.source, other.source);
        fillFrom(indicator.responsible, other.responsible);
        if (indicator.periodTargets.empty())
            indicator.periodTargets = other.periodTargets;
        bringYearTargets(known, more);
        if (known.draft.guessesAggregation)
            indicator.aggregation = service::likelyAggregation(indicator);
    }
    void bringYearTargets(ReadIndicator &known, const ReadIndicator &more)
    {
        Indicator &indicator = known.draft.indicator;
        const auto &other = more.draft.indicator.yearTarget;
        if (!more.yearTargetAt || (!other && !more.isAnswered))
            return;
        const bool differs =
            known.yearTargetAt && indicator.yearTarget && other && *indicator.yearTarget != *other;
        if (differs && !more.isAnswered) {
            m_context.doubts.push_back({*more.yearTargetAt,
                                        Meaning::YearTarget,
                                        {},
                                        indicator.name,
                                        more.yearTargetText,
                                        Why::OtherSheet,
                                        {},
                                        {typed(*other), typed(*indicator.yearTarget)}});
            indicator.yearTarget.reset();
        } else {
            indicator.yearTarget = other;
        }
    }
    void addBudget(const std::optional<indicator::BudgetLine> &line)
    {
        auto &budget = m_reading.draft.budget;
        if (line && std::ranges::find(budget, *line) == budget.end())
            budget.push_back(*line);
    }

    const RowContext &m_context;
    AgreementReading &m_reading;
    std::vector<ReadIndicator> m_rows;
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

} // namespace

AgreementReading readAgreement(const spreadsheet::Book &book, const AgreementMap &map,
                               const service::Office &office,
                               const indicator::PredicateScales &scales, const Answers &answers)
{
    AgreementReading reading;
    const RowContext context{map, office, scales, answers, reading.doubts};
    Agreement agreement(context, reading);
    std::map<int, Grid> grids;
    for (std::size_t i = 0; i < map.tables.size(); ++i) {
        const int sheet = map.tables[i].sheet;
        const auto &known = book.sheets[static_cast<std::size_t>(sheet)];
        const Grid &grid = grids.try_emplace(sheet, known).first->second;
        agreement.add(map.tables[i], grid, endOf(map, i, grid));
    }
    agreement.finish();
    return reading;
}

} // namespace himpun::intake
