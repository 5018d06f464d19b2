// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/office_standing.h"

#include "himpun/indicator/ranking.h"
#include "himpun/text/trouble.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace himpun::reading
{

namespace
{

using indicator::Achievement;
using indicator::Contribution;
using service::CycleView;
using service::Outcome;
using service::SheetView;

/// What one unit's indicators reached, in the form's order.
struct Reached {
    std::vector<Contribution> inPeriod, inYear;
};

/// Of a year, what is not due before its end is not missing yet, nor is it nothing.
Achievement ofYear(const indicator::Indicator &indicator, const indicator::PeriodActuals &actuals,
                   const calendar::Period &period)
{
    auto achieved = indicator::achieveYear(indicator, actuals, period);
    const base::Fraction *percent = indicator::percentOf(achieved);
    const bool isNothingYet =
        std::holds_alternative<indicator::NotFilled>(achieved) || (percent && percent->isZero());
    return isNothingYet && indicator.isNotDueIn(period) ? indicator::NotDueYet{} : achieved;
}

/// A year is not known where its latest period is missing.
Achievement notHandedIn(const indicator::Indicator &indicator, const calendar::Period &period)
{
    if (indicator.isNotDueIn(period))
        return indicator::NotDueYet{};
    return indicator::NotFilled{};
}

/// The rows of \a sheet that were handed in; none: not one of them is filled.
Reached reachedIn(const SheetView &sheet, const indicator::EarlierActuals &earlier,
                  const calendar::Period &period)
{
    std::map<std::string_view, const indicator::SheetRow *> rows;
    if (sheet.submitted) {
        for (const indicator::SheetRow &row : sheet.submitted->rows)
            rows.emplace(row.indicator.text, &row);
    }
    Reached all;
    for (const indicator::Indicator &indicator : sheet.form.indicators) {
        const auto row = rows.find(indicator.id.text);
        const auto measured = row == rows.end() ? indicator::Measured(indicator::NotFilled{})
                                                : indicator::measuredIn(indicator, *row->second);
        const auto past = earlier.find(indicator.id);
        auto actuals = past == earlier.end() ? indicator::PeriodActuals{} : past->second;
        actuals[period] = measured;
        const auto weight = weightOf(indicator);
        all.inPeriod.push_back({indicator::achieve(indicator, period, measured), weight});
        all.inYear.push_back(
            {sheet.submitted ? ofYear(indicator, actuals, period) : notHandedIn(indicator, period),
             weight});
    }
    return {indicator::inShares(std::move(all.inPeriod)),
            indicator::inShares(std::move(all.inYear))};
}

/// Pagu is the year's, and so is what it is held against.
std::optional<indicator::Effort> effortOf(const text::Figures &figures)
{
    const base::Fraction *reached = figures.year.percent();
    const base::Fraction *spent = indicator::percentOf(figures.absorption);
    if (!reached || !spent)
        return std::nullopt;
    return indicator::Effort{*reached, *spent};
}

void judge(text::Figures &figures, const std::vector<indicator::Effort> &efforts)
{
    figures.pmk = indicator::pmkEfficiency(efforts);
    if (const auto whole = effortOf(figures)) {
        figures.index = indicator::indexEfficiency(*whole);
        figures.difference = indicator::differenceEfficiency(*whole);
    }
}

class Gathering
{
public:
    Gathering(service::Workbench &bench, const CycleView &view)
        : m_bench(bench),
          m_view(view),
          m_names(text::namesOf(view, bench.now())),
          m_now(bench.now())
    {
    }

    Outcome<void> visit(const workflow::UnitId &unit)
    {
        const auto sheet = m_bench.sheet(m_view.id, unit);
        if (!sheet)
            return base::fail(sheet.error());
        const auto earlier = m_bench.earlierPeriods(unit, m_view.cycle.period);
        if (!earlier)
            return base::fail(earlier.error());
        const Reached reached = reachedIn(*sheet, earlier->actuals, m_view.cycle.period);
        UnitFigures one{unit, m_names.unit(unit), sheet->submitted.has_value(), {}, {}};
        one.figures.achievement = indicator::rollUp(reached.inPeriod, cap());
        one.figures.year = indicator::rollUp(reached.inYear, cap());
        one.figures.absorption = spentOf(*sheet);
        one.figures.cells =
            indicator::completenessOf(sheet->draft, sheet->form, m_view.office->policies.required);
        one.figures.tasks = timelinessOf(m_view.cycle, m_now, std::nullopt, unit);
        const auto effort = effortOf(one.figures);
        judge(one.figures, effort ? std::vector{*effort} : std::vector<indicator::Effort>{});
        if (effort)
            m_efforts.push_back(*effort);
        m_isEveryEffortKnown = m_isEveryEffortKnown && (effort || sheet->form.budget.empty());
        add(*sheet, reached.inPeriod);
        m_year.insert(m_year.end(), reached.inYear.begin(), reached.inYear.end());
        m_cells += one.figures.cells;
        m_units.push_back(std::move(one));
        return {};
    }

    OfficeStanding standing() &&
    {
        OfficeStanding standing{
            m_view.id, m_view.cycle.title, m_view.cycle.period, {}, {}, {}, objectives(), steps()};
        standing.office.achievement = indicator::rollUp(m_all, cap());
        standing.office.year = indicator::rollUp(m_year, cap());
        standing.office.absorption = indicator::totalAbsorption(m_budget, m_spent);
        standing.office.cells = m_cells;
        standing.office.tasks = timelinessOf(m_view.cycle, m_now, std::nullopt);
        judge(standing.office, m_isEveryEffortKnown ? m_efforts : std::vector<indicator::Effort>{});
        for (const workflow::UnitInCycle &unit : m_view.cycle.units) {
            if (unit.exempted)
                standing.exempted.push_back(m_names.unit(unit.unit));
        }
        standing.units = ranked();
        return standing;
    }

private:
    using ObjectiveKey = std::pair<indicator::Level, std::string>;

    const indicator::CapPolicy &cap() const { return m_view.office->policies.cap; }

    static Achievement spentOf(const SheetView &sheet)
    {
        return indicator::totalAbsorption(sheet.form.budget,
                                          sheet.submitted.value_or(indicator::Sheet{}));
    }

    /// Lines of two units may have one id: the office's are told apart by their number.
    void add(const SheetView &sheet, const std::vector<Contribution> &contributions)
    {
        for (std::size_t i = 0; i < contributions.size(); ++i) {
            const indicator::Indicator &indicator = sheet.form.indicators[i];
            const ObjectiveKey key{indicator.level, indicator.objective};
            if (!m_objectives.contains(key))
                m_order.push_back(key);
            m_objectives[key].push_back(contributions[i]);
            m_all.push_back(contributions[i]);
        }
        for (indicator::BudgetLine line : sheet.form.budget) {
            const indicator::BudgetRow *row =
                sheet.submitted ? sheet.submitted->find(line.id) : nullptr;
            line.id.text = std::to_string(m_budget.size());
            m_spent.budget.push_back({line.id, row ? row->spent : std::nullopt});
            m_budget.push_back(std::move(line));
        }
    }

    std::vector<ObjectiveFigures> objectives() const
    {
        std::vector<ObjectiveKey> order = m_order;
        std::ranges::stable_sort(order, std::less(), &ObjectiveKey::first);
        std::vector<ObjectiveFigures> all;
        for (const ObjectiveKey &key : order) {
            const auto &contributions = m_objectives.at(key);
            all.push_back({key.first, key.second, static_cast<int>(contributions.size()),
                           indicator::rollUp(contributions, cap())});
        }
        return all;
    }

    std::vector<StepFigures> steps() const
    {
        std::vector<StepFigures> all;
        for (const sop::Step &step : m_view.sop->steps)
            all.push_back(
                {step.id, step.no, step.activity, timelinessOf(m_view.cycle, m_now, step.id)});
        return all;
    }

    std::vector<UnitFigures> ranked()
    {
        std::vector<std::optional<base::Fraction>> values;
        for (const UnitFigures &unit : m_units) {
            const base::Fraction *percent = unit.figures.achievement.percent();
            values.push_back(percent ? std::optional(*percent) : std::nullopt);
        }
        const auto places = indicator::placesOf(values);
        for (std::size_t i = 0; i < places.size(); ++i)
            m_units[i].place = places[i];
        std::ranges::stable_sort(m_units, std::less(), [](const UnitFigures &unit) {
            return unit.place.value_or(std::numeric_limits<int>::max());
        });
        return std::move(m_units);
    }

    service::Workbench &m_bench;
    const CycleView &m_view;
    text::Names m_names;
    base::Instant m_now;
    std::vector<UnitFigures> m_units;
    std::vector<Contribution> m_all, m_year;
    std::vector<ObjectiveKey> m_order;
    std::map<ObjectiveKey, std::vector<Contribution>> m_objectives;
    std::vector<indicator::BudgetLine> m_budget;
    indicator::Sheet m_spent;
    std::vector<indicator::Effort> m_efforts;
    bool m_isEveryEffortKnown = true; ///< of the units that have money to spend
    indicator::Completeness m_cells;
};

} // namespace

Outcome<OfficeStanding> officeStanding(service::Workbench &bench, const workflow::CycleId &cycle)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    Gathering gathering(bench, *view);
    for (const workflow::UnitInCycle &unit : view->cycle.units) {
        if (unit.exempted)
            continue;
        if (const auto visited = gathering.visit(unit.unit); !visited)
            return base::fail(visited.error());
    }
    return std::move(gathering).standing();
}

} // namespace himpun::reading
