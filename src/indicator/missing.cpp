// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/completeness.h"

#include <string_view>
#include <unordered_map>

namespace himpun::indicator
{

namespace
{

bool saysNothing(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Where somebody has to go on to complete the measurement.
Field firstUnfilled(const Indicator &indicator, const SheetRow &row)
{
    if (!indicator.elements)
        return Field::Actual;
    return row.numerator ? Field::Denominator : Field::Numerator;
}

class Search
{
public:
    explicit Search(const Requirements &requirements) : m_requirements(requirements) { }

    void visit(const Indicator &indicator, const SheetRow &row, const calendar::Period &period)
    {
        const Measured measured = measuredIn(indicator, row);
        const Achievement achievement = achieve(indicator, period, measured);
        const bool filled = !std::holds_alternative<NotFilled>(measured);
        const bool due = !std::holds_alternative<NotDueYet>(achievement);
        if (m_requirements.actual && due)
            visitActual(indicator, row, filled);
        if (const auto *percent = percentOf(achievement))
            visitReasons(row, *percent < base::Fraction(100));
        if (m_requirements.evidence && indicator.evidenceRequired && filled)
            want(row, Field::Evidence, Lack::EvidenceMissing, !row.evidence.empty());
    }

    void visit(const BudgetLine &line, const BudgetRow *row)
    {
        if (m_requirements.spent)
            want(line.id.text, Field::Spent, Lack::SpentMissing, row && row->spent);
    }

    const Completeness &cells() const { return m_cells; }
    std::vector<Missing> found() && { return std::move(m_found); }

private:
    void visitActual(const Indicator &indicator, const SheetRow &row, bool filled)
    {
        want(row, firstUnfilled(indicator, row), Lack::ActualMissing, filled);
        if (!indicator.elements)
            return;
        const bool isHalf = !filled && (row.numerator || row.denominator);
        ++m_cells.due;
        m_cells.filled += filled || isHalf ? 1 : 0;
    }

    void visitReasons(const SheetRow &row, bool belowTarget)
    {
        if (belowTarget && m_requirements.obstacle)
            want(row, Field::Hindering, Lack::ObstacleMissing, !saysNothing(row.hindering));
        if (belowTarget && m_requirements.followUp)
            want(row, Field::FollowUp, Lack::FollowUpMissing, !saysNothing(row.followUp));
        if (!belowTarget && m_requirements.support)
            want(row, Field::Supporting, Lack::SupportMissing, !saysNothing(row.supporting));
    }

    void want(const SheetRow &row, Field field, Lack lack, bool isThere)
    {
        want(row.indicator.text, field, lack, isThere);
    }

    void want(const std::string &row, Field field, Lack lack, bool isThere)
    {
        ++m_cells.due;
        if (isThere)
            ++m_cells.filled;
        else
            m_found.push_back({row, field, lack});
    }

    const Requirements &m_requirements;
    Completeness m_cells;
    std::vector<Missing> m_found;
};

Search searched(const Sheet &sheet, const Form &form, const Requirements &requirements)
{
    Search search(requirements);
    std::unordered_map<std::string_view, const SheetRow *> rows; // sheets may have ten thousand
    for (const auto &row : sheet.rows)
        rows.emplace(row.indicator.text, &row);
    for (const auto &indicator : form.indicators) {
        const auto found = rows.find(indicator.id.text);
        SheetRow empty;
        empty.indicator = indicator.id;
        search.visit(indicator, found == rows.end() ? empty : *found->second, sheet.period);
    }
    for (const auto &line : form.budget)
        search.visit(line, sheet.find(line.id));
    return search;
}

} // namespace

std::vector<Missing> missing(const Sheet &sheet, const Form &form, const Requirements &requirements)
{
    return searched(sheet, form, requirements).found();
}

Completeness completenessOf(const Sheet &sheet, const Form &form, const Requirements &requirements)
{
    return searched(sheet, form, requirements).cells();
}

} // namespace himpun::indicator
