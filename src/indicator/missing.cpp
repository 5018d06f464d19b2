// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/sheet.h"

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
        if (m_requirements.actual && due && !filled)
            add(row, firstUnfilled(indicator, row), Lack::ActualMissing);
        if (const auto *percent = percentOf(achievement))
            visitReasons(row, *percent < base::Fraction(100));
        if (m_requirements.evidence && indicator.evidenceRequired && filled && row.evidence.empty())
            add(row, Field::Evidence, Lack::EvidenceMissing);
    }

    void visit(const BudgetLine &line, const BudgetRow *row)
    {
        if (m_requirements.spent && (!row || !row->spent))
            m_found.push_back({line.id.text, Field::Spent, Lack::SpentMissing});
    }

    std::vector<Missing> found() && { return std::move(m_found); }

private:
    void visitReasons(const SheetRow &row, bool belowTarget)
    {
        if (belowTarget && m_requirements.obstacle && saysNothing(row.hindering))
            add(row, Field::Hindering, Lack::ObstacleMissing);
        if (belowTarget && m_requirements.followUp && saysNothing(row.followUp))
            add(row, Field::FollowUp, Lack::FollowUpMissing);
        if (!belowTarget && m_requirements.support && saysNothing(row.supporting))
            add(row, Field::Supporting, Lack::SupportMissing);
    }

    void add(const SheetRow &row, Field field, Lack lack)
    {
        m_found.push_back({row.indicator.text, field, lack});
    }

    const Requirements &m_requirements;
    std::vector<Missing> m_found;
};

} // namespace

std::vector<Missing> missing(const Sheet &sheet, const Form &form, const Requirements &requirements)
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
    return std::move(search).found();
}

} // namespace himpun::indicator
