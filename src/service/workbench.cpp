// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/workbench.h"

#include "desk.h"
#include "guarded.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

/// The other cycles can be reminded all the same.
bool concernsOneCycle(const Trouble &trouble)
{
    const auto *desk = std::get_if<DeskTrouble>(&trouble);
    return std::holds_alternative<workflow::Refusal>(trouble)
           || (desk && desk->problem == DeskProblem::CycleAltered);
}

} // namespace

const Official *CycleView::find(const workflow::OfficialId &official) const
{
    const Official *known = office->find(official);
    return known ? known : present->find(official);
}

const Unit *CycleView::find(const workflow::UnitId &unit) const
{
    const Unit *known = office->find(unit);
    return known ? known : present->find(unit);
}

std::vector<Official> CycleView::officials() const
{
    std::vector<Official> all = office->officials;
    std::ranges::copy_if(present->officials, std::back_inserter(all),
                         [&](const Official &official) { return !office->find(official.id); });
    return all;
}

Workbench::Workbench(std::unique_ptr<store::Repository> repository, const base::Clock &clock,
                     ledger::PasswordCost cost)
    : m_desk(std::make_unique<Desk>(std::move(repository), clock, cost))
{
}

Workbench::~Workbench() = default;

Outcome<std::unique_ptr<Workbench>> Workbench::at(
    const std::function<store::SqliteRepository::Opened()> &open, const base::Clock &clock,
    ledger::PasswordCost cost)
{
    return guarded([&]() -> Outcome<std::unique_ptr<Workbench>> {
        auto opened = open();
        if (!opened)
            return base::fail<Trouble>(opened.error());
        return std::make_unique<Workbench>(std::move(*opened), clock, cost);
    });
}

Outcome<void> Workbench::adoptSop(const sop::Sop &sop, const workflow::OfficialId &by)
{
    return guarded([&]() -> Outcome<void> {
        if (const auto may = m_desk->mayAdopt(by, nullptr); !may)
            return may;
        m_desk->adopt(nullptr, &sop, by);
        m_desk->tell({});
        return {};
    });
}

Outcome<void> Workbench::adoptOffice(const Office &office, const workflow::OfficialId &by)
{
    return guarded([&]() -> Outcome<void> {
        if (const auto may = m_desk->mayAdopt(by, &office); !may)
            return may;
        if (const auto can = Desk::canBeReadBack(office); !can)
            return can;
        m_desk->adopt(&office, nullptr, by);
        m_desk->tell({});
        return {};
    });
}

Outcome<std::shared_ptr<const Office>> Workbench::office()
{
    return guarded([&] { return m_desk->office(); });
}

Outcome<std::shared_ptr<const sop::Sop>> Workbench::sop(const sop::SopId &id)
{
    return guarded([&] { return m_desk->sop(id); });
}

Outcome<std::vector<sop::SopId>> Workbench::sops()
{
    return guarded([&]() -> Outcome<std::vector<sop::SopId>> {
        std::vector<sop::SopId> ids;
        for (const store::Definition &definition :
             m_desk->repository().journal().definitions(ledger::DefinitionKind::Sop))
            ids.push_back({definition.name});
        return ids;
    });
}

Outcome<std::vector<store::Definition>> Workbench::sopVersions()
{
    return guarded([&]() -> Outcome<std::vector<store::Definition>> {
        return m_desk->repository().journal().adoptions(ledger::DefinitionKind::Sop);
    });
}

Outcome<bool> Workbench::hasPassword(const workflow::OfficialId &official)
{
    return guarded([&] { return m_desk->hasPassword(official); });
}

Outcome<bool> Workbench::isPassword(const workflow::OfficialId &official,
                                    const std::string &password)
{
    return guarded([&] { return m_desk->isPassword(official, password); });
}

Outcome<void> Workbench::setPassword(const workflow::OfficialId &official,
                                     const std::string &present, const std::string &next)
{
    return guarded([&] { return m_desk->setPassword(official, present, next); });
}

Outcome<void> Workbench::resetPassword(const workflow::OfficialId &official,
                                       const workflow::OfficialId &by)
{
    return guarded([&] { return m_desk->resetPassword(official, by); });
}

Outcome<std::optional<store::PasswordReset>> Workbench::passwordReset(
    const workflow::OfficialId &official)
{
    return guarded([&] { return m_desk->passwordReset(official); });
}

Outcome<std::vector<workflow::StartGap>> Workbench::gaps(const StartOrder &order)
{
    return guarded([&] { return m_desk->gaps(order); });
}

Outcome<TargetCover> Workbench::targetCover(const StartOrder &order)
{
    return guarded([&] { return m_desk->targetCover(order); });
}

Outcome<std::vector<workflow::ForecastStep>> Workbench::preview(const StartOrder &order)
{
    return guarded([&]() -> Outcome<std::vector<workflow::ForecastStep>> {
        const auto plan = m_desk->planFor(order);
        if (!plan)
            return base::fail(plan.error());
        return workflow::forecast(*plan->sop, *plan->calendar, m_desk->now(), order.agreed);
    });
}

Outcome<workflow::CycleId> Workbench::start(const StartOrder &order)
{
    return guarded([&] { return m_desk->start(order); });
}

Outcome<workflow::Event> Workbench::perform(const Order &order)
{
    return guarded([&] { return m_desk->perform(order); });
}

Outcome<workflow::Event> Workbench::attach(const Order &order, const std::string &bytes)
{
    return guarded([&] {
        Order named = order;
        auto &attach = std::get<workflow::Attach>(named.command);
        attach.digest = base::sha256(bytes);
        attach.bytes = bytes.size();
        return m_desk->perform(named, {{store::ContentKind::Attachment, bytes}});
    });
}

Outcome<int> Workbench::fireTimers()
{
    return guarded([&]() -> Outcome<int> {
        int told = 0;
        for (const store::CycleRow &row : m_desk->repository().overview().openCycles()) {
            if (row.state != workflow::CycleState::Running)
                continue;
            const auto event = m_desk->perform({row.id, {}, {}, workflow::FireTimers{}});
            if (event)
                told +=
                    static_cast<int>(std::get<workflow::TimersFired>(event->fact).stages.size());
            else if (!concernsOneCycle(event.error()))
                return base::fail(event.error());
        }
        return told;
    });
}

Outcome<void> Workbench::fill(const CellOrder &order)
{
    return guarded([&] { return m_desk->fill(order); });
}

Outcome<base::Digest> Workbench::keepEvidence(const CellOrder &order, const std::string &bytes)
{
    return guarded([&] { return m_desk->keepEvidence(order, bytes); });
}

Outcome<void> Workbench::addEvidence(const CellOrder &order, const std::string &name,
                                     const std::string &bytes)
{
    return guarded([&] { return m_desk->addEvidence(order, name, bytes); });
}

Outcome<SheetView> Workbench::sheet(const workflow::CycleId &cycle, const workflow::UnitId &unit)
{
    return guarded([&]() -> Outcome<SheetView> {
        const auto view = m_desk->find(cycle);
        if (!view)
            return base::fail(view.error());
        return m_desk->sheet(**view, unit);
    });
}

Outcome<std::vector<SheetRevision>> Workbench::revisions(const workflow::CycleId &cycle,
                                                         const workflow::UnitId &unit)
{
    return guarded([&] { return m_desk->revisions(cycle, unit); });
}

Outcome<base::Digest> Workbench::compilation(const workflow::CycleId &cycle)
{
    return guarded([&]() -> Outcome<base::Digest> {
        const auto view = m_desk->find(cycle);
        if (!view)
            return base::fail(view.error());
        return base::sha256(m_desk->compilation(**view));
    });
}

Outcome<CycleView> Workbench::view(const workflow::CycleId &cycle)
{
    return guarded([&]() -> Outcome<CycleView> {
        const auto view = m_desk->find(cycle);
        if (!view)
            return base::fail(view.error());
        return **view;
    });
}

Outcome<CycleThen> Workbench::then(const workflow::CycleId &cycle, std::uint32_t events)
{
    return guarded([&]() -> Outcome<CycleThen> {
        const auto view = m_desk->find(cycle);
        if (!view)
            return base::fail(view.error());
        return m_desk->then(**view, events);
    });
}

Outcome<std::shared_ptr<const indicator::Form>> Workbench::form(const base::Digest &digest)
{
    return guarded([&] { return m_desk->definitions().form(digest); });
}

Outcome<std::vector<store::CycleRow>> Workbench::cycles()
{
    return guarded([&]() -> Outcome<std::vector<store::CycleRow>> {
        return m_desk->repository().overview().cycles();
    });
}

Outcome<std::vector<store::CycleRow>> Workbench::openCycles()
{
    return guarded([&]() -> Outcome<std::vector<store::CycleRow>> {
        return m_desk->repository().overview().openCycles();
    });
}

Outcome<std::vector<store::TaskRow>> Workbench::inbox(const workflow::OfficialId &official)
{
    return guarded([&]() -> Outcome<std::vector<store::TaskRow>> {
        return m_desk->repository().overview().inboxOf(official);
    });
}

Outcome<std::vector<store::TaskRow>> Workbench::openTasks()
{
    return guarded([&]() -> Outcome<std::vector<store::TaskRow>> {
        return m_desk->repository().overview().openTasks();
    });
}

Outcome<std::vector<store::Recorded>> Workbench::history(const workflow::CycleId &cycle)
{
    return guarded([&]() -> Outcome<std::vector<store::Recorded>> {
        return m_desk->repository().journal().history(cycle);
    });
}

Outcome<std::string> Workbench::attachment(const base::Digest &digest)
{
    return guarded([&]() -> Outcome<std::string> {
        const auto content = m_desk->repository().contents().find(digest);
        if (!content || content->kind != store::ContentKind::Attachment)
            return base::fail<Trouble>(trouble(DeskProblem::UnknownFile, digest.hex()));
        if (base::sha256(content->bytes) != digest)
            throw store::StoreError(store::StoreFault::Damaged, "attachment " + digest.hex());
        return content->bytes;
    });
}

Outcome<ledger::ChainHead> Workbench::head()
{
    return guarded(
        [&]() -> Outcome<ledger::ChainHead> { return m_desk->repository().journal().head(); });
}

Outcome<bool> Workbench::isAltered(const workflow::CycleId &cycle)
{
    return guarded([&]() -> Outcome<bool> {
        return m_desk->repository().journal().brokenLink(cycle).has_value();
    });
}

bool Workbench::isReadOnly() const
{
    return m_desk->repository().isReadOnly();
}

Outcome<store::VerifyReport> Workbench::verify(const store::Progress &progress,
                                               const store::Cancel *cancel)
{
    return guarded([&]() -> Outcome<store::VerifyReport> {
        return m_desk->repository().verify(progress, cancel);
    });
}

Outcome<bool> Workbench::rebuild(const store::Progress &progress, const store::Cancel *cancel)
{
    return guarded(
        [&]() -> Outcome<bool> { return m_desk->repository().rebuild(progress, cancel); });
}

Outcome<void> Workbench::exportTo(const std::function<void(std::string_view line)> &sink)
{
    return guarded([&]() -> Outcome<void> {
        m_desk->repository().journal().exportTo(sink);
        return {};
    });
}

void Workbench::listen(std::function<void(const workflow::CycleId &)> listener)
{
    m_desk->listener = std::move(listener);
}

base::Instant Workbench::now() const
{
    const auto now = guarded([&]() -> Outcome<base::Instant> { return m_desk->now(); });
    return now.value_or(m_desk->clock());
}

} // namespace himpun::service
