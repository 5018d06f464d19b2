// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/agreement_book.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

constexpr std::size_t mostSteps = 100;

bool hasUnreadCells(const AgreementDraft &draft)
{
    return std::ranges::any_of(draft.rows,
                               [](const IndicatorDraft &row) { return !row.unread.empty(); });
}

} // namespace

void AgreementBook::open(const service::Office &office, int thisYear)
{
    m_before.clear();
    m_opened.clear();
    m_years = {thisYear};
    for (const service::Agreement &agreement : office.agreements) {
        m_opened[{agreement.year, agreement.unit}] = draftOf(agreement.form);
        m_years.insert(agreement.year);
    }
    m_drafts = m_opened;
}

std::vector<int> AgreementBook::years() const
{
    return {m_years.begin(), m_years.end()};
}

void AgreementBook::addYear(int year, bool copies)
{
    m_years.insert(year);
    if (!copies)
        return;
    remember();
    std::set<workflow::UnitId> units;
    for (const auto &[key, draft] : m_drafts)
        units.insert(key.unit);
    for (const workflow::UnitId &unit : units) {
        if (draft({year, unit}).rows.empty())
            write({year, unit}, begunFrom({year, unit}));
    }
}

int AgreementBook::yearBefore(const AgreementKey &key) const
{
    int latest = 0;
    for (const auto &[other, draft] : m_drafts) {
        if (other.unit == key.unit && other.year < key.year && !draft.rows.empty())
            latest = std::max(latest, other.year);
    }
    return latest;
}

AgreementDraft AgreementBook::begunFrom(const AgreementKey &key) const
{
    AgreementDraft begun{{}, draft(key).budget};
    const auto before = formOf(draft({yearBefore(key), key.unit}));
    for (indicator::Indicator &indicator : service::withoutTargets(before.indicators))
        begun.rows.push_back({std::move(indicator), {}, false});
    return begun;
}

AgreementDraft AgreementBook::draft(const AgreementKey &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? AgreementDraft() : found->second;
}

void AgreementBook::remember()
{
    m_before.push_back(m_drafts);
    if (m_before.size() > mostSteps)
        m_before.erase(m_before.begin());
}

void AgreementBook::write(const AgreementKey &key, AgreementDraft draft)
{
    if (draft == AgreementDraft() && !m_opened.contains(key))
        m_drafts.erase(key);
    else
        m_drafts[key] = std::move(draft);
}

std::optional<AgreementKey> AgreementBook::undo()
{
    const Drafts undone = std::exchange(m_drafts, std::move(m_before.back()));
    m_before.pop_back();
    Drafts all = undone;
    all.insert(m_drafts.begin(), m_drafts.end());
    const auto differs = std::ranges::find_if(all, [&](const auto &entry) {
        const auto before = m_drafts.find(entry.first);
        const auto after = undone.find(entry.first);
        return before == m_drafts.end() || after == undone.end() || before->second != after->second;
    });
    return differs == all.end() ? std::nullopt : std::optional(differs->first);
}

AgreementBook::Forms AgreementBook::changed() const
{
    Forms forms;
    for (const auto &[key, draft] : m_drafts) {
        const auto opened = m_opened.find(key);
        const auto before = opened == m_opened.end() ? indicator::Form() : formOf(opened->second);
        if (auto form = formOf(draft); form != before)
            forms[key] = std::move(form);
    }
    return forms;
}

bool AgreementBook::hasUnread() const
{
    return std::ranges::any_of(m_drafts,
                               [](const auto &entry) { return hasUnreadCells(entry.second); });
}

std::optional<AgreementKey> AgreementBook::faulty() const
{
    for (const auto &[key, draft] : m_drafts) {
        const auto opened = m_opened.find(key);
        const bool isChanged = opened == m_opened.end() || opened->second != draft;
        if (isChanged && !canBeSaved(draft, key.year))
            return key;
    }
    return std::nullopt;
}

void adopt(service::Office &office, AgreementBook::Forms forms)
{
    for (auto &[key, form] : forms) {
        if (!office.find(key.unit))
            continue; // taken away since
        service::nameIndicators(form.indicators, office, key.unit, key.year);
        service::setForm(office, key.unit, key.year, std::move(form));
    }
}

service::Outcome<std::vector<std::string>> cyclesWith(service::Workbench &bench,
                                                      const AgreementKey &key,
                                                      const indicator::IndicatorId &indicator)
{
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    std::vector<std::string> titles;
    for (const store::CycleRow &row : *cycles) {
        if (row.period.year != key.year || row.state == workflow::CycleState::Cancelled)
            continue;
        const auto view = bench.view(row.id);
        if (!view)
            return base::fail(view.error());
        const auto *agreement = view->office->agreement(key.unit, key.year);
        if (view->cycle.find(key.unit) && agreement && agreement->form.find(indicator))
            titles.push_back(row.title);
    }
    return titles;
}

} // namespace himpun::reading
