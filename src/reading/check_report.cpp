// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/check_report.h"

#include "himpun/text/check_words.h"
#include "himpun/text/trouble.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace himpun::reading
{

namespace
{

using indicator::Doubt;
using indicator::Indicator;
using indicator::SheetDoubt;
using service::CycleView;
using service::Outcome;

/// Agreements may have ten thousand rows.
using RowsById = std::unordered_map<std::string_view, const Indicator *>;

RowsById rowsOf(const indicator::Form *form)
{
    RowsById rows;
    if (form) {
        for (const Indicator &indicator : form->indicators)
            rows.emplace(indicator.id.text, &indicator);
    }
    return rows;
}

class Gathering
{
public:
    Gathering(service::Workbench &bench, const CycleView &view)
        : m_bench(bench), m_view(view), m_names(text::namesOf(view, bench.now()))
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
        const RowsById rows = rowsOf(&sheet->form);
        m_rows += static_cast<int>(sheet->form.indicators.size());
        for (SheetDoubt &doubt : doubtsIn(sheet->draft, sheet->form, earlier->actuals,
                                          m_view.office->policies.checks)) {
            const Indicator &row = *rows.at(doubt.row);
            add(unit, row, std::move(doubt));
        }
        visitChanges(unit, sheet->form);
        return {};
    }

    /// Of an agreement in use, also where its unit takes no part in the cycle.
    void visitPromises(const service::Agreement &agreement)
    {
        const auto &checks = m_view.present->policies.checks;
        for (const Indicator &promised : agreement.form.indicators) {
            for (Doubt &doubt : doubtsAbout(promised, checks))
                addPromise(agreement.unit, promised, std::move(doubt));
        }
    }

    std::vector<CheckLine> lines() &&
    {
        std::ranges::stable_sort(m_lines, std::less(), [](const CheckLine &line) {
            return std::tuple(line.doubt.isSettled, -static_cast<int>(line.doubt.severity));
        });
        return std::move(m_lines);
    }
    int rows() const { return m_rows; }

private:
    /// What the agreement says otherwise than the form of the cycle.
    void visitChanges(const workflow::UnitId &unit, const indicator::Form &frozen)
    {
        if (!m_view.present->policies.checks.isOn(indicator::Check::TargetChanged))
            return;
        const auto *agreement = m_view.present->agreement(unit, m_view.cycle.period.year);
        const RowsById promised = rowsOf(agreement ? &agreement->form : nullptr);
        for (const Indicator &then : frozen.indicators) {
            const auto now = promised.find(then.id.text);
            const Indicator *known = now == promised.end() ? nullptr : now->second;
            if (auto doubt = changeSince(then, known, m_view.cycle.period))
                addPromise(unit, then, std::move(*doubt));
        }
    }

    void addPromise(const workflow::UnitId &unit, const Indicator &row, Doubt doubt)
    {
        const auto severity = m_view.present->policies.checks.of(doubt.check);
        add(unit, row, {row.id.text, {}, std::move(doubt), severity, false});
    }

    void add(const workflow::UnitId &unit, const Indicator &row, SheetDoubt doubt)
    {
        std::string sentence = text::sentence(doubt.doubt, row);
        m_lines.push_back(
            {unit, m_names.unit(unit), row.name, std::move(doubt), std::move(sentence)});
    }

    service::Workbench &m_bench;
    const CycleView &m_view;
    text::Names m_names;
    std::vector<CheckLine> m_lines;
    int m_rows = 0;
};

} // namespace

int CheckReport::open(indicator::CheckSeverity severity) const
{
    return static_cast<int>(std::ranges::count_if(lines, [&](const CheckLine &line) {
        return line.doubt.severity == severity && !line.doubt.isSettled;
    }));
}

Outcome<CheckReport> checkReport(service::Workbench &bench, const workflow::CycleId &cycle,
                                 const std::optional<workflow::UnitId> &unit)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    const auto isMeant = [&](const workflow::UnitId &one) { return one == unit.value_or(one); };
    if (unit && !view->cycle.find(*unit) && !view->present->find(*unit))
        return base::fail<service::Trouble>(
            service::DeskTrouble{service::DeskProblem::UnknownUnit, unit->text, {}, {}});
    Gathering gathering(bench, *view);
    for (const workflow::UnitInCycle &taking : view->cycle.units) {
        if (taking.exempted || !isMeant(taking.unit))
            continue;
        if (const auto visited = gathering.visit(taking.unit); !visited)
            return base::fail(visited.error());
    }
    for (const service::Agreement &agreement : view->present->agreements) {
        if (agreement.year == view->cycle.period.year && isMeant(agreement.unit))
            gathering.visitPromises(agreement);
    }
    const int rows = gathering.rows();
    return CheckReport{cycle, view->cycle.title, view->cycle.period, std::move(gathering).lines(),
                       rows};
}

} // namespace himpun::reading
