// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "himpun/calendar/load.h"
#include "himpun/service/load_office.h"
#include "himpun/store/fitting.h"

#include <algorithm>
#include <random>

namespace himpun::service
{

namespace
{

constexpr std::size_t cyclesKept = 16;

/// The fold of \a events, which somebody else may have changed in the file.
workflow::Cycle replay(const store::CycleRow &row, const std::vector<workflow::Event> &events,
                       const sop::Sop &sop)
{
    if (events.size() < row.events)
        throw store::StoreError(store::StoreFault::Damaged, "replay: events are missing");
    workflow::Cycle cycle;
    for (const workflow::Event &event : events) {
        if (!store::fits(event, cycle, sop))
            throw store::StoreError(store::StoreFault::Damaged, "replay: an event does not fit");
        cycle = workflow::evolve(std::move(cycle), event, sop);
    }
    return cycle;
}

/// The command that takes up \a bytes after entry \a last: the same ledger of the same acts.
workflow::CommandId adoptionId(std::uint64_t last, const std::string &bytes)
{
    const std::string place = std::to_string(last + 1) + ' ' + base::sha256(bytes).hex();
    return {base::sha256(place).hex().substr(0, 32)};
}

} // namespace

workflow::Refusal alreadyApplied()
{
    return {workflow::RefusalCode::AlreadyApplied, std::nullopt, std::nullopt, {}};
}

workflow::CommandId newCommandId()
{
    static constexpr char digits[] = "0123456789abcdef";
    std::random_device device;
    std::string text;
    for (int word = 0; word < 4; ++word) {
        for (unsigned bits = device(), i = 0; i < 8; ++i, bits >>= 4)
            text += digits[bits & 0x0f];
    }
    return {text};
}

Workbench::Desk::Desk(std::unique_ptr<store::Repository> repository, const base::Clock &clock,
                      ledger::PasswordCost cost)
    : m_repository(std::move(repository)),
      m_clock(clock),
      m_passwordCost(cost),
      m_definitions(m_repository->contents())
{
}

Outcome<CycleView *> Workbench::Desk::find(const workflow::CycleId &id)
{
    const auto known = std::ranges::find(m_cycles, id, &CycleView::id);
    const auto row = m_repository->overview().cycle(id);
    if (!row)
        return base::fail<Trouble>(trouble(DeskProblem::UnknownCycle, id.text));
    if (known != m_cycles.end() && known->cycle.events == row->events) {
        m_cycles.splice(m_cycles.begin(), m_cycles, known);
        return &present(m_cycles.front());
    }
    forget(id);
    m_unaltered.erase(id);
    auto sop = m_definitions.sop(row->sopDigest);
    if (!sop)
        return base::fail(sop.error());
    auto office = m_definitions.office(row->office);
    if (!office)
        return base::fail(office.error());
    auto calendar = m_definitions.calendar(row->calendar);
    if (!calendar)
        return base::fail(calendar.error());
    workflow::Cycle cycle = replay(*row, m_repository->journal().events(id), **sop);
    keep({id, *sop, *office, *office, *calendar, std::move(cycle)});
    return &present(m_cycles.front());
}

CycleView &Workbench::Desk::present(CycleView &view)
{
    const auto used = office();
    view.present = used ? *used : view.office;
    return view;
}

Outcome<void> Workbench::Desk::isUnaltered(const workflow::CycleId &cycle)
{
    if (m_unaltered.contains(cycle))
        return {};
    if (m_repository->journal().brokenLink(cycle))
        return base::fail<Trouble>(trouble(DeskProblem::CycleAltered, cycle.text));
    m_unaltered.insert(cycle);
    return {};
}

void Workbench::Desk::forget(const workflow::CycleId &id)
{
    m_cycles.remove_if([&](const CycleView &view) { return view.id == id; });
}

void Workbench::Desk::keep(CycleView view)
{
    m_cycles.push_front(std::move(view));
    if (m_cycles.size() > cyclesKept)
        m_cycles.pop_back();
}

Outcome<std::shared_ptr<const Office>> Workbench::Desk::office()
{
    const auto offices = m_repository->journal().definitions(ledger::DefinitionKind::Office);
    if (offices.empty())
        return base::fail<Trouble>(trouble(DeskProblem::NoOffice));
    const auto latest = std::ranges::max_element(offices, {}, &store::Definition::place);
    return m_definitions.office(latest->digest);
}

Outcome<void> Workbench::Desk::mayAdopt(const workflow::OfficialId &by, const Office *brought)
{
    const bool isFirst =
        m_repository->journal().definitions(ledger::DefinitionKind::Office).empty();
    std::shared_ptr<const Office> used;
    if (!isFirst) {
        const auto found = office();
        if (!found)
            return base::fail(found.error());
        used = *found;
    }
    const Office *const judge = used ? used.get() : brought;
    if (judge && !by.isEmpty() && !judge->find(by))
        return base::fail<Trouble>(trouble(DeskProblem::UnknownOfficial, by.text));
    if (judge && std::ranges::find(judge->coordinators, by) == judge->coordinators.end())
        return base::fail<Trouble>(workflow::Refusal{
            workflow::RefusalCode::NotCoordinator, std::nullopt, std::nullopt, {}});
    return {};
}

Outcome<void> Workbench::Desk::canBeReadBack(const Office &office)
{
    const auto loaded = loadOffice(toCanonical(office), NoFiles());
    if (loaded)
        return {};
    const auto wrong = std::ranges::find_if(loaded.error(), [](const OfficeFinding &finding) {
        return severityOf(finding) == base::Severity::Error;
    });
    const bool isNamed = wrong != loaded.error().end();
    return base::fail<Trouble>(
        trouble(DeskProblem::OfficeFaulty, isNamed ? std::string(codeOf(*wrong)) : std::string()));
}

std::vector<store::Adoption> Workbench::Desk::adoptionsOf(const Office *office, const sop::Sop *sop,
                                                          const workflow::OfficialId &by) const
{
    std::vector<store::Adoption> adoptions;
    const auto add = [&](ledger::DefinitionKind kind, const std::string &name, std::string bytes) {
        const auto id = adoptionId(m_repository->journal().head().seq, bytes);
        adoptions.push_back({kind, name, std::move(bytes), id, by, now()});
    };
    if (office) {
        add(ledger::DefinitionKind::Calendar, office->id.text, calendar::toJson(office->calendar));
        add(ledger::DefinitionKind::Office, office->id.text, toCanonical(*office));
    }
    if (sop)
        add(ledger::DefinitionKind::Sop, sop->id.text, sop->canonical);
    return adoptions;
}

void Workbench::Desk::adopt(const Office *office, const sop::Sop *sop,
                            const workflow::OfficialId &by)
{
    m_repository->journal().adopt(adoptionsOf(office, sop, by));
}

Outcome<std::shared_ptr<const sop::Sop>> Workbench::Desk::sop(const sop::SopId &id)
{
    for (const store::Definition &definition :
         m_repository->journal().definitions(ledger::DefinitionKind::Sop)) {
        if (definition.name == id.text)
            return m_definitions.sop(definition.digest);
    }
    return base::fail<Trouble>(trouble(DeskProblem::UnknownSop, id.text));
}

} // namespace himpun::service
