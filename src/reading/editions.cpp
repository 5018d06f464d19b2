// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/editions.h"

#include "himpun/text/sheet_lines.h"
#include "himpun/text/trouble.h"

#include <algorithm>
#include <map>
#include <set>

namespace himpun::reading
{

namespace
{

using service::Outcome;
using text::Correction;
using text::Edition;

/// What each unit delivered for an edition.
struct Delivered {
    std::shared_ptr<const indicator::Form> form;
    std::optional<service::SheetRevision> revision;
};
using Deliveries = std::map<workflow::UnitId, Delivered>;
using Words = std::map<std::pair<std::string, indicator::Field>, std::string>;

std::string rowName(const indicator::Form &form, const std::string &row)
{
    if (const indicator::Indicator *indicator = form.find(indicator::IndicatorId{row}))
        return indicator->name;
    if (const indicator::BudgetLine *line = form.find(indicator::BudgetId{row}))
        return line->program;
    return row;
}

bool isIn(const indicator::Form &form, const std::string &row)
{
    return form.find(indicator::IndicatorId{row}) || form.find(indicator::BudgetId{row});
}

/// The cells of \a delivered as people read them.
Words wordsOf(const Delivered &delivered)
{
    Words words;
    if (!delivered.revision)
        return words;
    for (const indicator::Cell &cell : indicator::cellsOf(delivered.revision->sheet))
        words[{cell.row, cell.field}] = text::cellWords(cell, *delivered.form);
    return words;
}

/// In the order of the form: what is no longer asked for comes last.
std::vector<std::string> rowsOf(const Delivered &before, const Delivered &after)
{
    std::vector<std::string> rows;
    std::set<std::string> seen;
    const auto add = [&](const std::string &row) {
        if (seen.insert(row).second)
            rows.push_back(row);
    };
    for (const Delivered *delivered : {&after, &before}) {
        for (const indicator::Indicator &indicator : delivered->form->indicators)
            add(indicator.id.text);
        for (const indicator::BudgetLine &line : delivered->form->budget)
            add(line.id.text);
    }
    return rows;
}

std::vector<Correction> corrected(const workflow::UnitId &unit, const Delivered &before,
                                  const Delivered &after, const std::string &by)
{
    std::vector<Correction> corrections;
    Words then = wordsOf(before);
    Words now = wordsOf(after);
    for (const std::string &row : rowsOf(before, after)) {
        const bool isAsked = isIn(*after.form, row);
        for (int each = 0; each <= static_cast<int>(indicator::Field::Spent); ++each) {
            const auto field = static_cast<indicator::Field>(each);
            const std::string &was = then[{row, field}];
            const std::string &is = now[{row, field}];
            if (was != is)
                corrections.push_back({unit, row,
                                       rowName(isAsked ? *after.form : *before.form, row), field,
                                       was, is, by});
        }
    }
    return corrections;
}

class Reader
{
public:
    Reader(service::Workbench &bench, const service::CycleView &view,
           const std::vector<store::Recorded> &history)
        : m_bench(bench), m_view(view), m_history(history)
    {
    }

    Outcome<std::vector<Edition>> read()
    {
        Deliveries before;
        for (std::uint32_t number = 1; number <= m_history.size(); ++number) {
            const workflow::Event &event = m_history[number - 1].event;
            if (const auto *reopened = std::get_if<workflow::Reopened>(&event.fact))
                m_editions.back().reopened = {person(event), event.at, reopened->reason};
            if (!event.moves.finished)
                continue;
            const auto then = m_bench.then(m_view.id, number);
            if (!then)
                return base::fail(then.error());
            auto after = deliveries(*then);
            if (!after)
                return base::fail(after.error());
            addEdition(then->view.cycle, before, *after);
            before = std::move(*after);
        }
        return std::move(m_editions);
    }

private:
    std::string person(const workflow::Event &event) const
    {
        return text::namesOf(m_view, event.at).person(event.by);
    }

    Outcome<Deliveries> deliveries(const service::CycleThen &then)
    {
        Deliveries all;
        for (const workflow::UnitInCycle &unit : then.view.cycle.units) {
            if (unit.exempted)
                continue;
            auto form = m_bench.form(unit.form);
            if (!form)
                return base::fail(form.error());
            auto revision = delivered(then, unit.unit);
            if (!revision)
                return base::fail(revision.error());
            all[unit.unit] = {std::move(*form), std::move(*revision)};
        }
        return all;
    }

    Outcome<std::optional<service::SheetRevision>> delivered(const service::CycleThen &then,
                                                             const workflow::UnitId &unit)
    {
        const auto row = std::ranges::find(then.sheets, unit, &store::SheetRow::unit);
        if (row == then.sheets.end())
            return std::nullopt;
        const auto revisions = m_bench.revisions(m_view.id, unit);
        if (!revisions)
            return base::fail(revisions.error());
        const auto found = std::ranges::find_if(*revisions, [&](const auto &revision) {
            return revision.row.revision == row->revision;
        });
        return found == revisions->end() ? std::nullopt : std::optional(*found);
    }

    void addEdition(const workflow::Cycle &cycle, const Deliveries &before, const Deliveries &after)
    {
        Edition edition{
            static_cast<int>(m_editions.size()) + 1, cycle.events, cycle.lastEventAt, {}, {}, {}};
        if (const workflow::Task *approval = workflow::lastApproval(cycle))
            edition.approvedBy =
                text::namesOf(m_view, approval->closed->at).person(approval->closed->by);
        if (!m_editions.empty())
            edition.corrections = corrections(before, after);
        m_editions.push_back(std::move(edition));
    }

    /// A unit that was let in or let off in between delivered nothing before or after.
    std::vector<Correction> corrections(const Deliveries &before, const Deliveries &after) const
    {
        std::vector<Correction> all;
        const auto add = [&](const workflow::UnitId &unit, const Delivered &was,
                             const Delivered &is) {
            const std::vector<Correction> some = corrected(unit, was, is, handedInBy(is));
            all.insert(all.end(), some.begin(), some.end());
        };
        for (const auto &[unit, was] : before) {
            const auto found = after.find(unit);
            add(unit, was, found == after.end() ? Delivered{was.form, {}} : found->second);
        }
        for (const auto &[unit, is] : after) {
            if (!before.contains(unit))
                add(unit, Delivered{is.form, {}}, is);
        }
        return all;
    }

    std::string handedInBy(const Delivered &delivered) const
    {
        if (!delivered.revision)
            return {};
        const store::SheetRow &row = delivered.revision->row;
        return text::namesOf(m_view, row.at).person(row.by);
    }

    service::Workbench &m_bench;
    const service::CycleView &m_view;
    const std::vector<store::Recorded> &m_history;
    std::vector<Edition> m_editions;
};

} // namespace

Outcome<std::vector<Edition>> editionsOf(service::Workbench &bench, const workflow::CycleId &cycle)
{
    const auto view = bench.view(cycle);
    if (!view)
        return base::fail(view.error());
    const auto history = bench.history(cycle);
    if (!history)
        return base::fail(history.error());
    return Reader(bench, *view, *history).read();
}

} // namespace himpun::reading
