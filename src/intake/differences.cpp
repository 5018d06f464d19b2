// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/intake/agreement_taking.h"
#include "himpun/text/indicator_labels.h"

#include <set>

namespace himpun::intake
{

namespace
{

using indicator::Indicator;
using indicator::Target;

std::string words(const Indicator &indicator, const std::optional<Target> &target)
{
    return target ? text::target(indicator, *target) : std::string();
}

std::string scaleOf(const Indicator &indicator)
{
    return indicator.scale ? indicator.scale->name : std::string();
}

std::optional<Target> ownTarget(const Indicator &indicator, const calendar::Period &period)
{
    const auto found = indicator.periodTargets.find(period);
    return found == indicator.periodTargets.end() ? std::nullopt : std::optional(found->second);
}

class Comparing
{
public:
    Comparing(const Indicator &before, const Indicator &after)
        : m_before(before), m_after(after) { }

    std::vector<PartChange> run()
    {
        add(Part::Code, m_before.code, m_after.code);
        add(Part::Objective, m_before.objective, m_after.objective);
        add(Part::UnitOfMeasure, m_before.unitOfMeasure, m_after.unitOfMeasure);
        add(Part::Polarity, text::label(m_before.polarity), text::label(m_after.polarity));
        add(Part::Scale, scaleOf(m_before), scaleOf(m_after));
        add(Part::Aggregation, text::label(m_before.aggregation), text::label(m_after.aggregation));
        if (m_before.yearTarget != m_after.yearTarget)
            put(Part::YearTarget, {}, words(m_before, m_before.yearTarget),
                words(m_after, m_after.yearTarget));
        addPeriods();
        add(Part::Definition, m_before.definition, m_after.definition);
        add(Part::Source, m_before.source, m_after.source);
        add(Part::Responsible, m_before.responsible, m_after.responsible);
        return std::move(m_parts);
    }

private:
    void put(Part part, const std::optional<calendar::Period> &period, std::string from,
             std::string to)
    {
        m_parts.push_back({part, period, std::move(from), std::move(to)});
    }
    void add(Part part, const std::string &from, const std::string &to)
    {
        if (from != to)
            put(part, {}, from, to);
    }
    void addPeriods()
    {
        std::set<calendar::Period> periods;
        for (const Indicator *indicator : {&m_before, &m_after}) {
            for (const auto &[period, target] : indicator->periodTargets)
                periods.insert(period);
        }
        for (const calendar::Period &period : periods) {
            const auto from = ownTarget(m_before, period);
            const auto to = ownTarget(m_after, period);
            if (from != to)
                put(Part::PeriodTarget, period, words(m_before, from), words(m_after, to));
        }
    }

    const Indicator &m_before;
    const Indicator &m_after;
    std::vector<PartChange> m_parts;
};

void compareBudget(Differences &differences, const indicator::Form &present,
                   const indicator::Form &next)
{
    for (const indicator::BudgetLine &line : next.budget) {
        const auto *before = present.find(line.id);
        if (!before)
            differences.budget.push_back({Change::New, line.id, line.program, {}, line.ceiling});
        else if (*before != line)
            differences.budget.push_back(
                {Change::Changed, line.id, line.program, before->ceiling, line.ceiling});
    }
    for (const indicator::BudgetLine &line : present.budget) {
        if (!next.find(line.id))
            differences.budget.push_back({Change::Gone, line.id, line.program, line.ceiling, {}});
    }
}

} // namespace

Differences differences(const indicator::Form &present, const indicator::Form &next)
{
    Differences differences;
    for (const Indicator &indicator : next.indicators) {
        const Indicator *before = present.find(indicator.id);
        if (!before) {
            differences.indicators.push_back({Change::New, indicator.id, indicator.name,
                                              Comparing(Indicator(), indicator).run()});
            continue;
        }
        auto parts = Comparing(*before, indicator).run();
        if (!parts.empty())
            differences.indicators.push_back(
                {Change::Changed, indicator.id, indicator.name, std::move(parts)});
    }
    for (const Indicator &indicator : present.indicators) {
        if (!next.find(indicator.id))
            differences.indicators.push_back({Change::Gone, indicator.id, indicator.name, {}});
    }
    compareBudget(differences, present, next);
    return differences;
}

} // namespace himpun::intake
